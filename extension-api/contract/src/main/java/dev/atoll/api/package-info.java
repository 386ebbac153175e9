/// Placeholder.
@NullMarked
package dev.atoll.api;

import org.jspecify.annotations.NullMarked;
