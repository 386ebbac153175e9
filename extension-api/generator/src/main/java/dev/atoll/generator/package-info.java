/// Placeholder.
@NullMarked
package dev.atoll.generator;

import org.jspecify.annotations.NullMarked;
