/// The log: what the window said and what extensions wrote, as one list.
@NullMarked
package dev.atoll.app.panel.log;

import org.jspecify.annotations.NullMarked;
