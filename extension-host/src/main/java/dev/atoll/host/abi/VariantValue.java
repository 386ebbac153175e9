package dev.atoll.host.abi;

import org.jspecify.annotations.Nullable;

/// A value of a variant that is known only at run time.
///
/// @param index the case
/// @param payload what it carries, null for nothing
record VariantValue(int index, @Nullable Object payload) {}
