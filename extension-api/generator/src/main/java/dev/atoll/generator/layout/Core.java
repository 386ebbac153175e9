package dev.atoll.generator.layout;

/// A core WebAssembly value type.
public enum Core {
    /// 32-bit integer.
    I32,
    /// 64-bit integer.
    I64,
    /// 32-bit float.
    F32,
    /// 64-bit float.
    F64;

    /// The type that can carry both, for the shared places of a variant's cases.
    Core join(Core other) {
        if (this == other) {
            return this;
        }
        boolean narrow = (this == I32 || this == F32) && (other == I32 || other == F32);
        return narrow ? I32 : I64;
    }
}
