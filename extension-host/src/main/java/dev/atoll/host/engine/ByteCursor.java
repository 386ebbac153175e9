package dev.atoll.host.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A place in the bytes of a module that moves on while numbers are read. Reading past its end refuses the
/// module.
final class ByteCursor {
    private final byte[] bytes;
    private final int end;
    private int at;

    /// @param bytes the whole module
    /// @param start the first byte to read
    /// @param end the byte behind the last
    ByteCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    int remaining() {
        return end - at;
    }

    int u8() {
        require(1);
        return bytes[at++] & 0xff;
    }

    /// An unsigned number of at most 32 bits in LEB128.
    long u32() {
        long value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = u8();
            value |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                if (value > 0xffff_ffffL) {
                    break;
                }
                return value;
            }
        }
        throw new ModuleRefusedException("The module is damaged: a number at byte " + at + " is too long.");
    }

    /// A number of things that follow, each at least one byte long.
    int count(String what, int most) {
        long count = u32();
        if (count > most) {
            throw new ModuleRefusedException(
                    "The module has " + count + " " + what + "; at most " + most + " are allowed.");
        }
        require((int) count);
        return (int) count;
    }

    void skip(long count) {
        if (count > remaining()) {
            throw truncated();
        }
        at += (int) count;
    }

    /// The next bytes, copied.
    byte[] bytes(long count) {
        int start = at;
        skip(count);
        return Arrays.copyOfRange(bytes, start, at);
    }

    /// A name: its length in bytes, and then these. What is no UTF-8 becomes replacement characters.
    String name() {
        return new String(bytes(u32()), StandardCharsets.UTF_8);
    }

    /// The next stretch of that many bytes as a cursor of its own; this one goes on behind it.
    ByteCursor slice(long count) {
        int start = at;
        skip(count);
        return new ByteCursor(bytes, start, at);
    }

    private void require(int count) {
        if (count > remaining()) {
            throw truncated();
        }
    }

    private ModuleRefusedException truncated() {
        return new ModuleRefusedException("The module is damaged: it ends too early, at byte " + at + ".");
    }
}
