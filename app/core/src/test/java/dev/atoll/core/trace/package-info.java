/// Recorded editing sessions, replayed.
@NullMarked
package dev.atoll.core.trace;

import org.jspecify.annotations.NullMarked;
