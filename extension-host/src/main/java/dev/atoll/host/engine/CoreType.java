package dev.atoll.host.engine;

/// A numeric value type of core WebAssembly, as found in function signatures.
///
/// Values of all four travel through the host as `long`: an `I32` in the low 32 bits (the upper ones carry nothing), an
/// `F32`
/// as its raw bits in the low 32, an `F64` as its raw bits.
public enum CoreType {
    /// A 32-bit integer; also every pointer and length.
    I32,
    /// A 64-bit integer.
    I64,
    /// A 32-bit float.
    F32,
    /// A 64-bit float.
    F64
}
