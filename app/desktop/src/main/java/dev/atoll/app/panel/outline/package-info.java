/// The outline panel: the symbols of the file on the screen, as a tree.
@NullMarked
package dev.atoll.app.panel.outline;

import org.jspecify.annotations.NullMarked;
