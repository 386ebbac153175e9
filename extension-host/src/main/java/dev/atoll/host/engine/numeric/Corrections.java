package dev.atoll.host.engine.numeric;

import java.util.Set;

/// Numeric instructions that the compiler's runtime rounds or signs wrongly, as the WebAssembly specification has them.
///
/// Compiled code calls these in place of the runtime's, whose names and shapes they have.
public final class Corrections {
    private static final Set<String> NAMES = Set.of("F32_CONVERT_I64_U", "F64_CONVERT_I64_U", "F32_COPYSIGN");

    private Corrections() {}

    /// Whether a method of the runtime has to be replaced by the one of its name here.
    public static boolean has(String method) {
        return NAMES.contains(method);
    }

    /// The nearest `f32` to an unsigned number.
    public static float F32_CONVERT_I64_U(long number) {
        return number >= 0 ? number : 2 * (float) halved(number);
    }

    /// The nearest `f64` to an unsigned number.
    public static double F64_CONVERT_I64_U(long number) {
        return number >= 0 ? number : 2 * (double) halved(number);
    }

    /// Half of it, whose last bit tells whether anything was cut off, so that rounding comes to the same.
    private static long halved(long number) {
        return (number >>> 1) | (number & 1);
    }

    /// The magnitude of one number with the sign of another, be they NaN or not.
    public static float F32_COPYSIGN(float magnitude, float sign) {
        int bits = (Float.floatToRawIntBits(magnitude) & 0x7fff_ffff) | (Float.floatToRawIntBits(sign) & 0x8000_0000);
        return Float.intBitsToFloat(bits);
    }
}
