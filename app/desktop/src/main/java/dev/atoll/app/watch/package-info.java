/// What other programs do in folders, told on the UI thread.
@NullMarked
package dev.atoll.app.watch;

import org.jspecify.annotations.NullMarked;
