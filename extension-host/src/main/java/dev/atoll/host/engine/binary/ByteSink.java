package dev.atoll.host.engine.binary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Bytes of a module on their way out.
public final class ByteSink {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// How many bytes there are.
    public int size() {
        return out.size();
    }

    /// The bytes, copied.
    public byte[] bytes() {
        return out.toByteArray();
    }

    /// Adds the low byte of a value.
    public ByteSink u8(int value) {
        out.write(value);
        return this;
    }

    /// Adds an unsigned number in LEB128; an `int` is taken as unsigned.
    public ByteSink u32(int value) {
        int left = value;
        while ((left & ~0x7f) != 0) {
            out.write((left & 0x7f) | 0x80);
            left >>>= 7;
        }
        out.write(left);
        return this;
    }

    /// Adds a signed number in LEB128.
    public ByteSink s64(long value) {
        long left = value;
        while (true) {
            int low = (int) (left & 0x7f);
            left >>= 7;
            boolean last = (left == 0 && (low & 0x40) == 0) || (left == -1 && (low & 0x40) != 0);
            out.write(last ? low : low | 0x80);
            if (last) {
                return this;
            }
        }
    }

    /// Adds bytes as they are.
    public ByteSink bytes(byte[] content) {
        out.writeBytes(content);
        return this;
    }

    /// Adds a stretch of bytes as it is.
    ///
    /// @param start the first byte
    /// @param end behind the last byte
    public ByteSink bytes(byte[] content, int start, int end) {
        out.write(content, start, end - start);
        return this;
    }

    /// Adds a length and then these bytes.
    public ByteSink block(byte[] content) {
        return u32(content.length).bytes(content);
    }

    /// Adds a name.
    public ByteSink name(String name) {
        return block(name.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds how many there are and then each.
    public ByteSink vector(List<byte[]> elements) {
        u32(elements.size());
        elements.forEach(this::bytes);
        return this;
    }
}
