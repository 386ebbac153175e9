package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Opcodes;

import java.util.ArrayList;
import java.util.List;

/// Global variables that carry values out of functions. A value stays in one from the end of a function to the next
/// instruction of its caller, so that all functions share them.
final class Spills {
    private final int first;
    private final List<Integer> types = new ArrayList<>();

    /// @param first the index of the first new global variable
    Spills(int first) {
        this.first = first;
    }

    /// Variables for values of some types, each value in one of its own.
    List<Integer> of(List<Integer> wanted) {
        var result = new ArrayList<Integer>();
        for (int type : wanted) {
            int found = 0;
            while (found < types.size() && (types.get(found) != type || result.contains(first + found))) {
                found++;
            }
            if (found == types.size()) {
                types.add(type);
            }
            result.add(first + found);
        }
        return result;
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    /// The global section.
    ///
    /// @param before the present one
    /// @param count how many variables that has
    byte[] section(byte[] before, int count) {
        var out = new ByteSink().u32(count + types.size());
        int header = new ByteSink().u32(count).size();
        if (before.length > 0) {
            out.bytes(before, header, before.length);
        }
        for (int type : types) {
            out.u8(type).u8(1);
            zero(out, type);
            out.u8(Opcodes.END);
        }
        return out.bytes();
    }

    private static void zero(ByteSink out, int type) {
        switch (type) {
            case Opcodes.I32 -> out.u8(Opcodes.I32_CONST).u8(0);
            case Opcodes.I64 -> out.u8(Opcodes.I64_CONST).u8(0);
            case Opcodes.F32 -> out.u8(Opcodes.F32_CONST).bytes(new byte[Float.BYTES]);
            default -> out.u8(Opcodes.F64_CONST).bytes(new byte[Double.BYTES]);
        }
    }

    /// Whether a value of that type can be carried.
    static boolean takes(int type) {
        return Opcodes.isNumber(type);
    }
}
