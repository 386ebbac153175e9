/// Placeholder.
@NullMarked
package dev.atoll.core.text;

import org.jspecify.annotations.NullMarked;
