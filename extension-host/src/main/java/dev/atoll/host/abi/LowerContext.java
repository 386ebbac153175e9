package dev.atoll.host.abi;

import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;

/// Writes what the host hands to a guest in one call, into blocks that the guest's own allocator gives.
///
/// The allocator is the guest's, so its pointers are checked like any other: a pointer outside of memory is an
/// [AbiException]. Values that a WIT type cannot hold are the caller's mistake, an [IllegalArgumentException].
public final class LowerContext {
    private final GuestInstance instance;
    private final GuestMemory memory;

    /// Writing for one call.
    public LowerContext(GuestInstance instance) {
        this.instance = instance;
        this.memory = instance.memory();
    }

    /// A new block in the guest.
    ///
    /// @param bytes its size, 0 for a block that is never touched
    /// @param alignment 1, 2, 4 or 8
    public int allocate(long bytes, int alignment) {
        if (bytes == 0) {
            return alignment;
        }
        if (bytes > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a guest cannot take " + bytes + " bytes at once");
        }
        return checked(instance.realloc(0, 0, alignment, (int) bytes), bytes, alignment);
    }

    /// Checks a block that the guest gave for the host to write to.
    ///
    /// @return the pointer
    public int checked(int pointer, long bytes, int alignment) {
        if ((pointer & (alignment - 1)) != 0) {
            throw new AbiException("gave a pointer that is not a multiple of " + alignment);
        }
        if (pointer < 0 || pointer + bytes > memory.byteLength()) {
            throw new AbiException("gave a pointer to " + bytes + " bytes outside of its memory");
        }
        return pointer;
    }

    /// Copies a string into the guest as UTF-8, lone surrogates as U+FFFD (which has the same length in UTF-16).
    public Block string(String text) {
        return bytes(Utf8.encode(text));
    }

    /// Copies bytes into the guest.
    public Block bytes(byte[] bytes) {
        int pointer = allocate(bytes.length, 1);
        if (bytes.length > 0) {
            memory.copyIn(pointer, bytes, 0, bytes.length);
        }
        return new Block(pointer, bytes.length);
    }

    /// Copies 32-bit words into the guest.
    ///
    /// @param wordsEach words in one element of the list
    public Block words(int[] words, int wordsEach) {
        int pointer = allocate(4L * words.length, 4);
        if (words.length > 0) {
            memory.copyIn(pointer, words, 0, words.length);
        }
        return new Block(pointer, words.length / wordsEach);
    }

    /// Stores the pointer and length of a block at an address.
    public void block(int at, Block block) {
        memory.writeU32(at, block.pointer());
        memory.writeU32(at + 4, block.length());
    }

    /// Puts the pointer and length of a block into flat core values.
    public void flat(long[] flat, int at, Block block) {
        flat[at] = Integer.toUnsignedLong(block.pointer());
        flat[at + 1] = Integer.toUnsignedLong(block.length());
    }

    /// Stores a `bool`.
    public void bool(int at, boolean value) {
        memory.writeU8(at, value ? 1 : 0);
    }

    /// Stores 8 bits.
    public void u8(int at, int value) {
        memory.writeU8(at, value);
    }

    /// Stores 16 bits.
    public void u16(int at, int value) {
        memory.writeU16(at, value);
    }

    /// Stores 32 bits.
    public void u32(int at, int value) {
        memory.writeU32(at, value);
    }

    /// Stores 64 bits.
    public void u64(int at, long value) {
        memory.writeU64(at, value);
    }

    /// Stores a float; every NaN becomes the canonical one.
    public void f32(int at, float value) {
        memory.writeU32(at, Float.floatToIntBits(value));
    }

    /// Stores a float; every NaN becomes the canonical one.
    public void f64(int at, double value) {
        memory.writeU64(at, Double.doubleToLongBits(value));
    }

    /// A number, if it lies in a range.
    public static int range(int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
        }
        return value;
    }

    /// A code point, if it is a Unicode scalar value.
    public static int character(int codePoint) {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        if (surrogate || !Character.isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("no Unicode scalar value: " + codePoint);
        }
        return codePoint;
    }
}
