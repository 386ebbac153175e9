/// What pops up at the caret, put together: the one place that knows all of it.
@NullMarked
package dev.atoll.app.assist;

import org.jspecify.annotations.NullMarked;
