/// What the window says is read and filled in as its files say.
@NullMarked
package dev.atoll.app.words;

import org.jspecify.annotations.NullMarked;
