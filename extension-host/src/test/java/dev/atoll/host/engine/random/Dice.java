package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreType;

import java.util.List;
import java.util.Random;

/// Random choices, with a liking for numbers at which programs go wrong.
final class Dice {
    private static final long[] INTEGERS = {
        0,
        1,
        -1,
        2,
        3,
        7,
        8,
        31,
        32,
        33,
        63,
        64,
        0x7f,
        0x80,
        0xff,
        0x100,
        0x7fff,
        0x8000,
        0xffff,
        0x10000,
        0x7fff_ffffL,
        0x8000_0000L,
        0xffff_ffffL,
        0x1_0000_0000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -0x8000_0000L,
        0x8000_0000_0000_0400L,
        0x8000_0000_0000_0c00L,
        0x8000_0080_0000_0000L,
        0x8000_0180_0000_0000L,
        -128,
        -129
    };
    private static final double[] FLOATS = {
        0.0,
        -0.0,
        1,
        -1,
        0.5,
        -0.5,
        1.5,
        2.5,
        -2.5,
        0.49999999999999994,
        -0.9999999,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Float.MIN_VALUE,
        Float.MAX_VALUE,
        0x1p31,
        0x1p31 - 1,
        -0x1p31,
        -0x1p31 - 1,
        0x1p32,
        0x1p32 - 1,
        0x1p63,
        -0x1p63,
        0x1p64,
        0x1p24 + 1,
        0x1p53 + 1,
        16777217,
        1e-40,
        1e300
    };

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    /// A number from 0 to `bound` − 1.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// True in that many of a hundred cases.
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /// One of a list.
    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// One of the four types.
    CoreType type() {
        return of(List.of(CoreType.values()));
    }

    /// The raw bits of a number of that type.
    long bits(CoreType type) {
        return switch (type) {
            case I32 -> (int) integer();
            case I64 -> integer();
            case F32 ->
                percent(15) ? random.nextInt() & 0xffff_ffffL : Float.floatToIntBits((float) real()) & 0xffff_ffffL;
            case F64 -> percent(15) ? random.nextLong() : Double.doubleToLongBits(real());
        };
    }

    /// The raw bits of a number that is worth a try, without NaNs that differ in their bits only.
    long number(CoreType type) {
        long bits = bits(type);
        return switch (type) {
            case I32, I64 -> bits;
            case F32 -> Float.floatToIntBits(Float.intBitsToFloat((int) bits)) & 0xffff_ffffL;
            case F64 -> Double.doubleToLongBits(Double.longBitsToDouble(bits));
        };
    }

    private long integer() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(200) - 50;
            case 1 -> random.nextLong();
            default -> INTEGERS[random.nextInt(INTEGERS.length)];
        };
    }

    private double real() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(2000) / 8.0 - 100;
            case 1 -> random.nextGaussian() * Math.pow(2, random.nextInt(130) - 65);
            default -> FLOATS[random.nextInt(FLOATS.length)];
        };
    }

    /// Random bytes.
    byte[] bytes(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
