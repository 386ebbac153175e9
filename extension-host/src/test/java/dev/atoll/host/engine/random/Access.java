package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreType;

import java.util.List;

import static dev.atoll.host.engine.CoreType.F32;
import static dev.atoll.host.engine.CoreType.F64;
import static dev.atoll.host.engine.CoreType.I32;
import static dev.atoll.host.engine.CoreType.I64;

/// An instruction that reads or writes memory.
///
/// @param code its opcode
/// @param type the number it gives or takes
/// @param width how many bytes of memory it touches
public record Access(int code, CoreType type, int width) {
    /// All that read.
    public static final List<Access> LOADS = List.of(
            new Access(0x28, I32, 4),
            new Access(0x29, I64, 8),
            new Access(0x2a, F32, 4),
            new Access(0x2b, F64, 8),
            new Access(0x2c, I32, 1),
            new Access(0x2d, I32, 1),
            new Access(0x2e, I32, 2),
            new Access(0x2f, I32, 2),
            new Access(0x30, I64, 1),
            new Access(0x31, I64, 1),
            new Access(0x32, I64, 2),
            new Access(0x33, I64, 2),
            new Access(0x34, I64, 4),
            new Access(0x35, I64, 4));
    /// All that write.
    public static final List<Access> STORES = List.of(
            new Access(0x36, I32, 4),
            new Access(0x37, I64, 8),
            new Access(0x38, F32, 4),
            new Access(0x39, F64, 8),
            new Access(0x3a, I32, 1),
            new Access(0x3b, I32, 2),
            new Access(0x3c, I64, 1),
            new Access(0x3d, I64, 2),
            new Access(0x3e, I64, 4));

    /// Whether it writes.
    public boolean stores() {
        return code >= 0x36;
    }

    /// Whether what it reads is one of the narrow numbers that keep their sign.
    public boolean signed() {
        return switch (code) {
            case 0x2c, 0x2e, 0x30, 0x32, 0x34 -> true;
            default -> false;
        };
    }

    /// Appends it, with the largest alignment allowed.
    void write(WasmBytes out, int offset) {
        out.bytes(code).unsigned(Integer.numberOfTrailingZeros(width)).unsigned(offset);
    }
}
