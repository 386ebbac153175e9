/// One moment of a document, one of a view on it, and the step from each to the next.
@NullMarked
package dev.atoll.core.state;

import org.jspecify.annotations.NullMarked;
