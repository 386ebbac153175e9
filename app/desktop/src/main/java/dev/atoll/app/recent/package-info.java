/// What was opened lately: kept over starts, picked from a list, and offered where nothing is open. And what was looked
/// for lately: kept over starts, brought back in the fields in which it was typed.
@NullMarked
package dev.atoll.app.recent;

import org.jspecify.annotations.NullMarked;
