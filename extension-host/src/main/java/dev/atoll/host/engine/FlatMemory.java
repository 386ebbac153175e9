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
import dev.atoll.host.engine.code.GuestBytes;

import java.util.Arrays;

/// A guest's memory as the WebAssembly runtime sees it. Compiled code goes past this interface, to [GuestBytes];
/// functions that are interpreted, bulk instructions and the host come through it.
///
/// The page limit is the host's. Growing past it answers -1, as the specification has it, and is remembered, so
/// that the trap that usually follows is told as what it is.
@SuppressWarnings({"removal", "deprecation"})
final class FlatMemory extends GuestBytes implements Memory {
    /// The most pages any memory may have, so that every address is a non-negative `int`.
    static final int MOST_PAGES = RUNTIME_MAX_PAGES;

    private final MemoryLimits declared;
    private final int mostPages;
    private final MemoryShare share;
    private DataSegment[] segments = {};
    private boolean growthRefused;
    private boolean fresh = true;

    /// @param declared what the module says of its memory
    /// @param pageLimit how many pages the host allows
    /// @param share what is asked before it grows; its first pages were taken already
    FlatMemory(MemoryLimits declared, int pageLimit, MemoryShare share) {
        super(new byte[declared.initialPages() * PAGE_SIZE]);
        this.declared = declared;
        this.share = share;
        this.mostPages = Math.min(MOST_PAGES, pageLimit);
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
        return bytes().length / PAGE_SIZE;
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
                replace(Arrays.copyOf(bytes(), (int) after * PAGE_SIZE));
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
        segments = data; // the instance has the same array, and drops segments in it
        fresh = false;
        for (int i = 0; i < data.length; i++) {
            if (data[i] instanceof ActiveDataSegment active && active.index() == memoryIndex) {
                int offset = (int) ConstantEvaluators.computeConstantValue(instance, active.offsetInstructions())[0];
                var content = active.data();
                if (!fits(offset, content.length, bytes().length)) {
                    throw new UninstantiableException("a data segment does not fit its memory");
                }
                System.arraycopy(content, 0, bytes(), offset, content.length);
                drop(i);
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
        if (!fits(offset, size, data.length) || !fits(address, size, bytes().length)) {
            throw outside(address, size);
        }
        System.arraycopy(data, offset, bytes(), address, size);
    }

    @Override
    public byte[] readBytes(int address, int size) {
        if (!fits(address, size, bytes().length)) {
            throw outside(address, size);
        }
        return Arrays.copyOfRange(bytes(), address, address + size);
    }

    @Override
    public void zero() {
        if (!fresh) {
            Arrays.fill(bytes(), (byte) 0);
        }
    }

    @Override
    public void fill(byte value, int from, int to) {
        if (!fits(from, to - from, bytes().length)) {
            throw outside(from, to - from);
        }
        Arrays.fill(bytes(), from, to, value);
    }

    @Override
    public void copy(int to, int from, int size) {
        if (!fits(to, size, bytes().length) || !fits(from, size, bytes().length)) {
            throw outside(Math.max(to, from), size);
        }
        System.arraycopy(bytes(), from, bytes(), to, size);
    }

    @Override
    public byte read(int address) {
        try {
            return memoryReadByte(address, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 1);
        }
    }

    @Override
    public void writeByte(int address, byte value) {
        try {
            memoryWriteByte(address, value, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 1);
        }
    }

    @Override
    public short readShort(int address) {
        try {
            return memoryReadShort(address, 0, this);
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
            memoryWriteShort(address, value, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 2);
        }
    }

    @Override
    public int readInt(int address) {
        try {
            return memoryReadInt(address, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 4);
        }
    }

    @Override
    public void writeI32(int address, int value) {
        try {
            memoryWriteInt(address, value, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 4);
        }
    }

    @Override
    public long readLong(int address) {
        try {
            return memoryReadLong(address, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 8);
        }
    }

    @Override
    public void writeLong(int address, long value) {
        try {
            memoryWriteLong(address, value, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 8);
        }
    }

    @Override
    public float readFloat(int address) {
        try {
            return memoryReadFloat(address, 0, this);
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
            memoryWriteFloat(address, value, 0, this);
        } catch (IndexOutOfBoundsException e) {
            throw outside(address, 4);
        }
    }

    @Override
    public double readDouble(int address) {
        try {
            return memoryReadDouble(address, 0, this);
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
            memoryWriteDouble(address, value, 0, this);
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
                + Integer.toUnsignedString(address) + " in a memory of " + bytes().length + " bytes");
    }
}
