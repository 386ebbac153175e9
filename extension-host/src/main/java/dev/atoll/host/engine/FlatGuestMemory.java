package dev.atoll.host.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A [FlatMemory] as the host reads and writes it.
final class FlatGuestMemory implements GuestMemory {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int INT_BYTES = 4;

    private final FlatMemory memory;

    FlatGuestMemory(FlatMemory memory) {
        this.memory = memory;
    }

    @Override
    public int byteLength() {
        return memory.bytes().length;
    }

    @Override
    public int readU8(int offset) {
        return checked(offset, 1)[offset] & 0xff;
    }

    @Override
    public int readU16(int offset) {
        return (short) SHORT.get(checked(offset, 2), offset) & 0xffff;
    }

    @Override
    public int readU32(int offset) {
        return (int) INT.get(checked(offset, 4), offset);
    }

    @Override
    public long readU64(int offset) {
        return (long) LONG.get(checked(offset, 8), offset);
    }

    @Override
    public float readF32(int offset) {
        return Float.intBitsToFloat(readU32(offset));
    }

    @Override
    public double readF64(int offset) {
        return Double.longBitsToDouble(readU64(offset));
    }

    @Override
    public void writeU8(int offset, int value) {
        checked(offset, 1)[offset] = (byte) value;
    }

    @Override
    public void writeU16(int offset, int value) {
        SHORT.set(checked(offset, 2), offset, (short) value);
    }

    @Override
    public void writeU32(int offset, int value) {
        INT.set(checked(offset, 4), offset, value);
    }

    @Override
    public void writeU64(int offset, long value) {
        LONG.set(checked(offset, 8), offset, value);
    }

    @Override
    public void writeF32(int offset, float value) {
        writeU32(offset, Float.floatToRawIntBits(value));
    }

    @Override
    public void writeF64(int offset, double value) {
        writeU64(offset, Double.doubleToRawLongBits(value));
    }

    @Override
    public void copyOut(int offset, byte[] into, int start, int count) {
        System.arraycopy(checked(offset, count), offset, into, start, count);
    }

    @Override
    public void copyIn(int offset, byte[] from, int start, int count) {
        System.arraycopy(from, start, checked(offset, count), offset, count);
    }

    @Override
    public void copyOut(int offset, int[] into, int start, int count) {
        ints(offset, count).asIntBuffer().get(into, start, count);
    }

    @Override
    public void copyIn(int offset, int[] from, int start, int count) {
        ints(offset, count).asIntBuffer().put(from, start, count);
    }

    private ByteBuffer ints(int offset, int count) {
        long size = (long) INT_BYTES * count;
        var bytes = checked(offset, size);
        return ByteBuffer.wrap(bytes, offset, (int) size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] checked(int offset, long count) {
        var bytes = memory.bytes();
        if (offset < 0 || count < 0 || offset > bytes.length - count) {
            throw new MemoryAccessException(offset, count, bytes.length);
        }
        return bytes;
    }
}
