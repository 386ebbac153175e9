/// Tests of the log.
@NullMarked
package dev.atoll.app.panel.log;

import org.jspecify.annotations.NullMarked;
