package dev.atoll.host.engine.random;

import dev.atoll.host.engine.CoreType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes of a module in the making, in the binary format's own terms.
final class WasmBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// Appends bytes or opcodes, each given as a number from 0 to 255.
    WasmBytes bytes(int... bytes) {
        for (int one : bytes) {
            out.write(one);
        }
        return this;
    }

    /// Appends an unsigned number of up to 32 bits.
    WasmBytes unsigned(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return this;
    }

    /// Appends a signed number.
    WasmBytes signed(long value) {
        long rest = value;
        while (rest < -64 || rest > 63) {
            out.write(((int) rest & 0x7f) | 0x80);
            rest >>= 7;
        }
        out.write((int) rest & 0x7f);
        return this;
    }

    /// Appends the constant of that type whose raw bits are given.
    WasmBytes constant(CoreType type, long bits) {
        return switch (type) {
            case I32 -> bytes(0x41).signed(signExtended(bits));
            case I64 -> bytes(0x42).signed(bits);
            case F32 -> bytes(0x43).fixed(bits, 4);
            case F64 -> bytes(0x44).fixed(bits, 8);
        };
    }

    private static long signExtended(long bits) {
        return bits << 32 >> 32;
    }

    private WasmBytes fixed(long bits, int size) {
        for (int i = 0; i < size; i++) {
            out.write((int) (bits >>> (8 * i)) & 0xff);
        }
        return this;
    }

    /// Appends a type.
    WasmBytes type(CoreType type) {
        return bytes(code(type));
    }

    /// Appends a counted list of types.
    WasmBytes types(List<CoreType> types) {
        unsigned(types.size());
        types.forEach(this::type);
        return this;
    }

    /// Appends a counted name.
    WasmBytes name(String name) {
        return counted(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Appends bytes after their number.
    WasmBytes counted(byte[] content) {
        unsigned(content.length);
        out.writeBytes(content);
        return this;
    }

    /// Appends what another has collected.
    WasmBytes append(WasmBytes other) {
        out.writeBytes(other.toArray());
        return this;
    }

    /// Appends a section.
    WasmBytes section(int id, WasmBytes content) {
        return bytes(id).counted(content.toArray());
    }

    byte[] toArray() {
        return out.toByteArray();
    }

    /// The byte that stands for a type.
    static int code(CoreType type) {
        return switch (type) {
            case I32 -> 0x7f;
            case I64 -> 0x7e;
            case F32 -> 0x7d;
            case F64 -> 0x7c;
        };
    }
}
