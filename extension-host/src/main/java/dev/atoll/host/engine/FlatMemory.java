package dev.atoll.host.engine;

import com.dylibso.chicory.runtime.ConstantEvaluators;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.WasmRuntimeException;
import com.dylibso.chicory.wasm.UninstantiableException;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.dylibso.chicory.wasm.types.PassiveDataSegment;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// A guest's memory as one array that is always exactly as long as the memory is, so that the array's own
/// bounds check is the memory's: an access that leaves the memory by a single byte traps, also right after
/// growing.
///
/// The page limit is the host's. Growing past it answers -1, as the specification has it, and is remembered, so
/// that the trap that usually follows is told as what it is.
@SuppressWarnings({"removal", "deprecation"})
final class FlatMemory implements Memory {
    /// The most pages any memory may have, so that every address is a non-negative `int`.
    static final int MOST_PAGES = RUNTIME_MAX_PAGES;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private final MemoryLimits declared;
    private final int mostPages;
    private final MemoryShare share;
    private byte[] bytes;
    private DataSegment[] segments = {};
    private boolean growthRefused;

    /// @param declared what the module says of its memory
    /// @param pageLimit how many pages the host allows
    /// @param share what is asked before it grows; its first pages were taken already
    FlatMemory(MemoryLimits declared, int pageLimit, MemoryShare share) {
        this.declared = declared;
        this.share = share;
        this.mostPages = Math.min(MOST_PAGES, pageLimit);
        this.bytes = new byte[declared.initialPages() * PAGE_SIZE];
    }

    /// The memory's bytes as they are now; growing replaces the array.
    byte[] bytes() {
        return bytes;
    }

    /// Whether the host's limit, not the module's own, has refused to let this memory grow since
    /// [#callBegins()].
    boolean growthRefused() {
        return growthRefused;
    }

    /// What the host's limit allows, in words.
    String limit() {
        return "it may have " + mostPages + " pages of 64 KiB";
    }

    /// Forgets a refused growth: the guest that went on without it has coped.
    void callBegins() {
        share.callBegins();
        growthRefused = false;
    }

    @Override
    public int pages() {
        return bytes.length / PAGE_SIZE;
    }

    @Override
    public int grow(int pages) {
        int before = pages();
        long after = (long) before + Integer.toUnsignedLong(pages);
        if (after > declared.maximumPages()) {
            return -1;
        }
        if (after > mostPages) {
            growthRefused = true;
            return -1;
        }
        if (!share.take(after - before)) {
            return -1;
        }
        if (pages != 0) {
            try {
                bytes = Arrays.copyOf(bytes, (int) after * PAGE_SIZE);
            } catch (OutOfMemoryError noHeap) {
                share.give(after - before);
                growthRefused = true;
                return -1;
            }
        }
        return before;
    }

    @Override
    public int initialPages() {
        return declared.initialPages();
    }

    @Override
    public int maximumPages() {
        return Math.min(declared.maximumPages(), mostPages);
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public Object lock(int address) {
        return this;
    }

    @Override
    public int waitOn(int address, int expected, long timeout) {
        throw new WasmRuntimeException("expected shared memory");
    }

    @Override
    public int waitOn(int address, long expected, long timeout) {
        throw new WasmRuntimeException("expected shared memory");
    }

    @Override
    public int notify(int address, int most) {
        readInt(address);
        return 0;
    }

    @Override
    public void initialize(Instance instance, DataSegment[] data) {
        initialize(instance, data, 0);
    }

    @Override
    public void initialize(Instance instance, DataSegment[] data, int memoryIndex) {
        segments = data;
        for (var segment : data) {
            if (segment instanceof ActiveDataSegment active && active.index() == memoryIndex) {
                int offset = (int) ConstantEvaluators.computeConstantValue(instance, active.offsetInstructions())[0];
                var content = active.data();
                if (!fits(offset, content.length, bytes.length)) {
                    throw new UninstantiableException("a data segment does not fit its memory");
                }
                System.arraycopy(content, 0, bytes, offset, content.length);
            }
        }
    }

    @Override
    public void initPassiveSegment(int segment, int to, int from, int size) {
        write(to, segments[segment].data(), from, size);
    }

    @Override
    public void drop(int segment) {
        segments[segment] = PassiveDataSegment.EMPTY;
    }

    @Override
    public void write(int address, byte[] data, int offset, int size) {
        if (!fits(offset, size, data.length) || !fits(address, size, bytes.length)) {
            throw outside(address, size);
        }
        System.arraycopy(data, offset, bytes, address, size);
    }

    @Override
    public byte[] readBytes(int address, int size) {
        if (!fits(address, size, bytes.length)) {
            throw outside(address, size);
        }
        return Arrays.copyOfRange(bytes, address, address + size);
    }

    @Override
    public void zero() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public void fill(byte value, int from, int to) {
        if (!fits(from, to - from, bytes.length)) {
            throw outside(from, to - from);
        }
        Arrays.fill(bytes, from, to, value);
    }

    @Override
    public void copy(int to, int from, int size) {
        if (!fits(to, size, bytes.length) || !fits(from, size, bytes.length)) {
            throw outside(Math.max(to, from), size);
        }
        System.arraycopy(bytes, from, bytes, to, size);
    }

    @Override
    public byte read(int address) {
        try {
            return bytes[address];
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 1);
        }
    }

    @Override
    public void writeByte(int address, byte value) {
        try {
            bytes[address] = value;
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 1);
        }
    }

    @Override
    public short readShort(int address) {
        try {
            return (short) SHORT.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 2);
        }
    }

    @Override
    public long readU16(int address) {
        return readShort(address) & 0xffffL;
    }

    @Override
    public void writeShort(int address, short value) {
        try {
            SHORT.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 2);
        }
    }

    @Override
    public int readInt(int address) {
        try {
            return (int) INT.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 4);
        }
    }

    @Override
    public void writeI32(int address, int value) {
        try {
            INT.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 4);
        }
    }

    @Override
    public long readLong(int address) {
        try {
            return (long) LONG.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 8);
        }
    }

    @Override
    public void writeLong(int address, long value) {
        try {
            LONG.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 8);
        }
    }

    @Override
    public float readFloat(int address) {
        try {
            return (float) FLOAT.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 4);
        }
    }

    @Override
    public long readF32(int address) {
        return readInt(address);
    }

    @Override
    public void writeF32(int address, float value) {
        try {
            FLOAT.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 4);
        }
    }

    @Override
    public double readDouble(int address) {
        try {
            return (double) DOUBLE.get(bytes, address);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 8);
        }
    }

    @Override
    public long readF64(int address) {
        return readLong(address);
    }

    @Override
    public void writeF64(int address, double value) {
        try {
            DOUBLE.set(bytes, address, value);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 8);
        }
    }

    /// Whether `size` bytes at `address`, both read as signed, lie inside `length` bytes.
    static boolean fits(int address, int size, int length) {
        return address >= 0 && size >= 0 && address <= length - size;
    }

    private WasmRuntimeException outside(int address, int size) {
        return new WasmRuntimeException("out of bounds memory access: " + Integer.toUnsignedString(size) + " bytes at "
                + Integer.toUnsignedString(address) + " in a memory of " + bytes.length + " bytes");
    }
}
