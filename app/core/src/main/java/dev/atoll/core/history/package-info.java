/// Undo and redo as inverted change sets, joined into the steps a user thinks of.
@NullMarked
package dev.atoll.core.history;

import org.jspecify.annotations.NullMarked;
