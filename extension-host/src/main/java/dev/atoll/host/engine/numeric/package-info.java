/// Numeric instructions as the specification has them, where the compiler's runtime differs; compiled code calls them.
@NullMarked
package dev.atoll.host.engine.numeric;

import org.jspecify.annotations.NullMarked;
