package dev.atoll.host.abi;

import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.MemoryAccessException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Guest memory that is a Java array.
final class PlainMemory implements GuestMemory {
    private final ByteBuffer bytes;

    PlainMemory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private int checked(int offset, long count) {
        if (offset < 0 || count < 0 || offset + count > byteLength()) {
            throw new MemoryAccessException(offset, count, byteLength());
        }
        return offset;
    }

    @Override
    public int byteLength() {
        return bytes.capacity();
    }

    @Override
    public int readU8(int offset) {
        return bytes.get(checked(offset, 1)) & 0xFF;
    }

    @Override
    public int readU16(int offset) {
        return bytes.getShort(checked(offset, 2)) & 0xFFFF;
    }

    @Override
    public int readU32(int offset) {
        return bytes.getInt(checked(offset, 4));
    }

    @Override
    public long readU64(int offset) {
        return bytes.getLong(checked(offset, 8));
    }

    @Override
    public float readF32(int offset) {
        return bytes.getFloat(checked(offset, 4));
    }

    @Override
    public double readF64(int offset) {
        return bytes.getDouble(checked(offset, 8));
    }

    @Override
    public void writeU8(int offset, int value) {
        bytes.put(checked(offset, 1), (byte) value);
    }

    @Override
    public void writeU16(int offset, int value) {
        bytes.putShort(checked(offset, 2), (short) value);
    }

    @Override
    public void writeU32(int offset, int value) {
        bytes.putInt(checked(offset, 4), value);
    }

    @Override
    public void writeU64(int offset, long value) {
        bytes.putLong(checked(offset, 8), value);
    }

    @Override
    public void writeF32(int offset, float value) {
        bytes.putFloat(checked(offset, 4), value);
    }

    @Override
    public void writeF64(int offset, double value) {
        bytes.putDouble(checked(offset, 8), value);
    }

    @Override
    public void copyOut(int offset, byte[] into, int start, int count) {
        bytes.get(checked(offset, count), into, start, count);
    }

    @Override
    public void copyIn(int offset, byte[] from, int start, int count) {
        bytes.put(checked(offset, count), from, start, count);
    }

    @Override
    public void copyOut(int offset, int[] into, int start, int count) {
        checked(offset, 4L * count);
        for (int i = 0; i < count; i++) {
            into[start + i] = bytes.getInt(offset + 4 * i);
        }
    }

    @Override
    public void copyIn(int offset, int[] from, int start, int count) {
        checked(offset, 4L * count);
        for (int i = 0; i < count; i++) {
            bytes.putInt(offset + 4 * i, from[start + i]);
        }
    }
}
