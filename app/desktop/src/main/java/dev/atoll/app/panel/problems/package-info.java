/// The problems panel: what extensions found wrong in open files.
@NullMarked
package dev.atoll.app.panel.problems;

import org.jspecify.annotations.NullMarked;
