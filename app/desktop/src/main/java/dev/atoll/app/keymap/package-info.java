/// Keys: chords as text, which chord runs which command, and scripts of key presses.
@NullMarked
package dev.atoll.app.keymap;

import org.jspecify.annotations.NullMarked;
