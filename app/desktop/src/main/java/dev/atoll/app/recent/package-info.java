/// What was opened lately: kept over starts, picked from a list, and offered where nothing is open.
@NullMarked
package dev.atoll.app.recent;

import org.jspecify.annotations.NullMarked;
