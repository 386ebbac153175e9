/// What features share that ask about the place of the caret: merged answers, what floats there.
@NullMarked
package dev.atoll.app.navigate.ask;

import org.jspecify.annotations.NullMarked;
