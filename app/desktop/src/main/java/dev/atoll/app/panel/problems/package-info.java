/// The problems panel: what extensions found wrong in the file on the screen.
@NullMarked
package dev.atoll.app.panel.problems;

import org.jspecify.annotations.NullMarked;
