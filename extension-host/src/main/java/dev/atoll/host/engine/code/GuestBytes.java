package dev.atoll.host.engine.code;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A guest's memory as one array that is always exactly as long as the memory is, so that the array's own bounds
/// check is the memory's: an access that leaves it by a single byte fails, also right after growing.
///
/// Compiled code calls the static methods, which have the names and shapes of the accessors they stand for. An
/// access outside of the memory throws [IndexOutOfBoundsException].
public abstract class GuestBytes {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;

    /// @param bytes the memory's bytes at the start
    protected GuestBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The memory's bytes as they are now; growing replaces the array.
    public final byte[] bytes() {
        return bytes;
    }

    /// Replaces the memory's bytes by more of them.
    protected final void replace(byte[] grown) {
        bytes = grown;
    }

    /// Reads a byte.
    public static byte memoryReadByte(int base, int offset, Object memory) {
        return ((GuestBytes) memory).bytes[offset == 0 ? base : (base + offset) | (base >> 31)];
    }

    /// Reads 16 bits.
    public static short memoryReadShort(int base, int offset, Object memory) {
        return (short) SHORT.get(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31));
    }

    /// Reads 32 bits.
    public static int memoryReadInt(int base, int offset, Object memory) {
        return (int) INT.get(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31));
    }

    /// Reads 64 bits.
    public static long memoryReadLong(int base, int offset, Object memory) {
        return (long) LONG.get(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31));
    }

    /// Reads a 32-bit float.
    public static float memoryReadFloat(int base, int offset, Object memory) {
        return (float) FLOAT.get(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31));
    }

    /// Reads a 64-bit float.
    public static double memoryReadDouble(int base, int offset, Object memory) {
        return (double) DOUBLE.get(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31));
    }

    /// Writes a byte.
    public static void memoryWriteByte(int base, byte value, int offset, Object memory) {
        ((GuestBytes) memory).bytes[offset == 0 ? base : (base + offset) | (base >> 31)] = value;
    }

    /// Writes 16 bits.
    public static void memoryWriteShort(int base, short value, int offset, Object memory) {
        SHORT.set(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31), value);
    }

    /// Writes 32 bits.
    public static void memoryWriteInt(int base, int value, int offset, Object memory) {
        INT.set(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31), value);
    }

    /// Writes 64 bits.
    public static void memoryWriteLong(int base, long value, int offset, Object memory) {
        LONG.set(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31), value);
    }

    /// Writes a 32-bit float.
    public static void memoryWriteFloat(int base, float value, int offset, Object memory) {
        FLOAT.set(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31), value);
    }

    /// Writes a 64-bit float.
    public static void memoryWriteDouble(int base, double value, int offset, Object memory) {
        DOUBLE.set(((GuestBytes) memory).bytes, offset == 0 ? base : (base + offset) | (base >> 31), value);
    }
}
