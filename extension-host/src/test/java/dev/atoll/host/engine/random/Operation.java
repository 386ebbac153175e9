package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static dev.atoll.host.engine.CoreType.F32;
import static dev.atoll.host.engine.CoreType.F64;
import static dev.atoll.host.engine.CoreType.I32;
import static dev.atoll.host.engine.CoreType.I64;

/// An instruction that takes numbers and gives one.
///
/// @param code its opcode; those with the prefix 0xfc are `0xfc00` and the second number
/// @param takes what it takes, in order
/// @param gives what it gives
/// @param hazard how it could trap or tell what is not determined
record Operation(int code, List<CoreType> takes, CoreType gives, Hazard hazard) {
    /// What an operand has to be guarded against.
    enum Hazard {
        NONE,
        /// Traps when the second operand is zero, or the quotient has no place.
        DIVISION,
        /// Traps on a float that is no integer of the result's range.
        RANGE,
        /// Tells the sign or the payload of its last operand, which a NaN leaves open.
        NAN,
        /// Is rounded wrongly by Chicory 1.7.5's interpreter when it does not fit a signed number.
        UNSIGNED
    }

    /// All numeric instructions that give an integer or a float and are no comparisons.
    static final List<Operation> ARITHMETIC = arithmetic();
    /// The comparisons of two numbers, each followed by 0 or 1.
    static final List<Operation> COMPARISONS = comparisons();

    private static List<Operation> comparisons() {
        var all = new ArrayList<Operation>();
        range(all, 0x46, 0x4f, List.of(I32, I32), I32);
        range(all, 0x51, 0x5a, List.of(I64, I64), I32);
        range(all, 0x5b, 0x60, List.of(F32, F32), I32);
        range(all, 0x61, 0x66, List.of(F64, F64), I32);
        return List.copyOf(all);
    }

    private static List<Operation> arithmetic() {
        var all = new ArrayList<Operation>();
        range(all, 0x45, 0x45, List.of(I32), I32);
        range(all, 0x50, 0x50, List.of(I64), I32);
        integers(all, 0x67, I32);
        integers(all, 0x79, I64);
        floats(all, 0x8b, F32);
        floats(all, 0x99, F64);
        conversions(all);
        range(all, 0xc0, 0xc1, List.of(I32), I32);
        range(all, 0xc2, 0xc4, List.of(I64), I64);
        return List.copyOf(all);
    }

    private static void integers(List<Operation> all, int clz, CoreType type) {
        range(all, clz, clz + 2, List.of(type), type);
        range(all, clz + 3, clz + 5, List.of(type, type), type);
        for (int code = clz + 6; code <= clz + 9; code++) {
            all.add(new Operation(code, List.of(type, type), type, Hazard.DIVISION));
        }
        range(all, clz + 10, clz + 17, List.of(type, type), type);
    }

    private static void floats(List<Operation> all, int abs, CoreType type) {
        range(all, abs, abs + 6, List.of(type), type);
        range(all, abs + 7, abs + 12, List.of(type, type), type);
        all.add(new Operation(abs + 13, List.of(type, type), type, Hazard.NAN));
    }

    private static void conversions(List<Operation> all) {
        range(all, 0xa7, 0xa7, List.of(I64), I32);
        truncations(all, 0xa8, I32, Hazard.RANGE);
        range(all, 0xac, 0xad, List.of(I32), I64);
        truncations(all, 0xae, I64, Hazard.RANGE);
        range(all, 0xb2, 0xb3, List.of(I32), F32);
        range(all, 0xb4, 0xb4, List.of(I64), F32);
        all.add(new Operation(0xb5, List.of(I64), F32, Hazard.UNSIGNED));
        range(all, 0xb6, 0xb6, List.of(F64), F32);
        range(all, 0xb7, 0xb8, List.of(I32), F64);
        range(all, 0xb9, 0xb9, List.of(I64), F64);
        all.add(new Operation(0xba, List.of(I64), F64, Hazard.UNSIGNED));
        range(all, 0xbb, 0xbb, List.of(F32), F64);
        all.add(new Operation(0xbc, List.of(F32), I32, Hazard.NAN));
        all.add(new Operation(0xbd, List.of(F64), I64, Hazard.NAN));
        range(all, 0xbe, 0xbe, List.of(I32), F32);
        range(all, 0xbf, 0xbf, List.of(I64), F64);
        truncations(all, 0xfc00, I32, Hazard.NONE);
        truncations(all, 0xfc04, I64, Hazard.NONE);
    }

    private static void truncations(List<Operation> all, int first, CoreType to, Hazard hazard) {
        var from = List.of(F32, F32, F64, F64);
        IntStream.range(0, 4).forEach(i -> all.add(new Operation(first + i, List.of(from.get(i)), to, hazard)));
    }

    private static void range(List<Operation> all, int first, int last, List<CoreType> takes, CoreType gives) {
        for (int code = first; code <= last; code++) {
            all.add(new Operation(code, takes, gives, Hazard.NONE));
        }
    }

    void write(WasmBytes out) {
        if (code >= 0xfc00) {
            out.bytes(0xfc).unsigned(code & 0xff);
        } else {
            out.bytes(code);
        }
    }
}
