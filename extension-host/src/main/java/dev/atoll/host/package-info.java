/// Placeholder.
@NullMarked
package dev.atoll.host;

import org.jspecify.annotations.NullMarked;
