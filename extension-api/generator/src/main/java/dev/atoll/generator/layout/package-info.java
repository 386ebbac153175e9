/// Where the canonical ABI puts each type: alignment, size, offsets and flat core values, worked out once so that
/// generated
/// code holds plain numbers.
@NullMarked
package dev.atoll.generator.layout;

import org.jspecify.annotations.NullMarked;
