package dev.atoll.host.abi;

import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;
import org.jspecify.annotations.Nullable;

/// A guest without code: memory, and an allocator that only goes forward. What it allocates is filled with
/// rubbish first.
final class Heap implements GuestInstance {
    private final PlainMemory memory;
    private int end;
    private long calls;

    Heap(int size) {
        byte[] bytes = new byte[size];
        java.util.Arrays.fill(bytes, (byte) 0xA5);
        this.memory = new PlainMemory(bytes);
        this.end = 8;
    }

    @Override
    public GuestMemory memory() {
        return memory;
    }

    @Override
    public @Nullable GuestFunction function(String export) {
        return null;
    }

    @Override
    public int realloc(int pointer, int oldSize, int alignment, int newSize) {
        calls++;
        int at = Sizes.alignTo(end, alignment);
        end = at + newSize;
        return at;
    }

    @Override
    public long calls() {
        return calls;
    }
}
