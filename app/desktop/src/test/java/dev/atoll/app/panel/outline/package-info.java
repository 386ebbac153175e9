/// Tests of the outline.
@NullMarked
package dev.atoll.app.panel.outline;

import org.jspecify.annotations.NullMarked;
