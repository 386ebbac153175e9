package dev.atoll.host.engine.binary;

import java.util.Arrays;

/// Bytes that nobody changes.
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /// Wraps an array, which must not be changed afterwards.
    public static Bytes of(byte... content) {
        return new Bytes(content);
    }

    /// How many there are.
    public int size() {
        return content.length;
    }

    /// One of them, -128 to 127.
    public byte at(int index) {
        return content[index];
    }

    /// The array itself, which must not be changed.
    public byte[] array() {
        return content;
    }

    /// The bytes, to be read.
    public ByteCursor cursor() {
        return new ByteCursor(content, 0, content.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
