package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.Trapped;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;

/// A place in a guest's memory for a value of the canonical ABI, which lies there in its own alignment.
///
/// @param memory the guest's memory
/// @param at where the value begins
record Area(GuestMemory memory, int at) {
    private static final int POINTER = 4;

    /// The place that a pointer names.
    ///
    /// @param alignment a power of two
    /// @throws Trapped if the pointer is not aligned
    static Area at(GuestInstance caller, long pointer, int alignment) {
        int at = (int) pointer;
        if ((at & (alignment - 1)) != 0) {
            throw new Trapped("It called the system interface with a pointer that is not aligned.");
        }
        return new Area(caller.memory(), at);
    }

    /// Room for a list's elements that the guest itself makes; none is asked for where there are none.
    static Area allocated(GuestInstance caller, int bytes, int alignment) {
        return at(caller, bytes == 0 ? alignment : caller.realloc(0, 0, alignment, bytes), alignment);
    }

    void u8(int offset, int value) {
        memory.writeU8(at + offset, value);
    }

    void u32(int offset, int value) {
        memory.writeU32(at + offset, value);
    }

    void u64(int offset, long value) {
        memory.writeU64(at + offset, value);
    }

    /// Writes a list: where its elements are, and how many.
    void list(int offset, int elements, int count) {
        u32(offset, elements);
        u32(offset + POINTER, count);
    }
}
