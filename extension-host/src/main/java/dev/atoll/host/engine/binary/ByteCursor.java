package dev.atoll.host.engine.binary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A place in the bytes of a module that moves on while numbers are read. Reading past its end refuses the
/// module.
public final class ByteCursor {
    private final byte[] bytes;
    private final int end;
    private int at;

    /// @param bytes the whole module
    /// @param start the first byte to read
    /// @param end the byte behind the last
    public ByteCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /// The place of the next byte.
    public int at() {
        return at;
    }

    /// How many bytes are left.
    public int remaining() {
        return end - at;
    }

    /// The next byte, 0 to 255.
    public int u8() {
        require(1);
        return bytes[at++] & 0xff;
    }

    /// An unsigned number of at most 32 bits in LEB128.
    public long u32() {
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

    /// A signed number of at most 64 bits in LEB128.
    public long s64() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int next = u8();
            value |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                boolean negative = (next & 0x40) != 0 && shift + 7 < Long.SIZE;
                return negative ? value | -1L << (shift + 7) : value;
            }
        }
        throw new ModuleRefusedException("The module is damaged: a number at byte " + at + " is too long.");
    }

    /// An index: an unsigned number that fits an `int`.
    public int index() {
        long value = u32();
        if (value > Integer.MAX_VALUE) {
            throw new ModuleRefusedException("The module is damaged: the index at byte " + at + " is too large.");
        }
        return (int) value;
    }

    /// A number of things that follow, each at least one byte long.
    public int count(String what, int most) {
        long count = u32();
        if (count > most) {
            throw new ModuleRefusedException(
                    "The module has " + count + " " + what + "; at most " + most + " are allowed.");
        }
        require((int) count);
        return (int) count;
    }

    /// Moves on by that many bytes.
    public void skip(long count) {
        if (count > remaining()) {
            throw truncated();
        }
        at += (int) count;
    }

    /// The next bytes, copied.
    public byte[] bytes(long count) {
        int start = at;
        skip(count);
        return Arrays.copyOfRange(bytes, start, at);
    }

    /// A name: its length in bytes, and then these. What is no UTF-8 becomes replacement characters.
    public String name() {
        return new String(bytes(u32()), StandardCharsets.UTF_8);
    }

    /// The next stretch of that many bytes as a cursor of its own; this one goes on behind it.
    public ByteCursor slice(long count) {
        int start = at;
        skip(count);
        return new ByteCursor(bytes, start, at);
    }

    /// A cursor at the same place, which moves on by itself.
    public ByteCursor copy() {
        return new ByteCursor(bytes, at, end);
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
