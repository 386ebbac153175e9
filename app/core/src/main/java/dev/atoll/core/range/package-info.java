/// Values attached to stretches of text, kept in place while the text changes.
@NullMarked
package dev.atoll.core.range;

import org.jspecify.annotations.NullMarked;
