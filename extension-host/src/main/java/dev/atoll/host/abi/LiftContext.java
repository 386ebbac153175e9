package dev.atoll.host.abi;

import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.Stopper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads what a guest handed over in one call, and trusts none of it.
///
/// A pointer is checked once, by [#slice], when it arrives; the reading methods then take addresses inside the
/// slice. All failures are [AbiException]s. Not for use by more than one thread or call.
public final class LiftContext {
    private static final int[] NO_WORDS = {};

    private final GuestMemory memory;
    private final AbiLimits limits;
    private long budget;

    /// Reading for one call.
    ///
    /// @param memory the guest's memory
    /// @param limits what the call may hand over at most
    public LiftContext(GuestMemory memory, AbiLimits limits) {
        this.memory = memory;
        this.limits = limits;
        this.budget = limits.bytes();
    }

    /// How many bytes were read so far.
    public long taken() {
        return limits.bytes() - budget;
    }

    /// The one check that every pointer from a guest passes: aligned, and all bytes inside memory and budget.
    ///
    /// @param pointer what the guest gave
    /// @param bytes how many bytes will be read there
    /// @param alignment 1, 2, 4 or 8
    /// @return the pointer
    public int slice(int pointer, long bytes, int alignment) {
        if ((pointer & (alignment - 1)) != 0) {
            throw new AbiException("gave a pointer that is not a multiple of " + alignment);
        }
        if (pointer < 0 || bytes < 0 || pointer + bytes > memory.byteLength()) {
            throw new AbiException("gave a pointer to " + bytes + " bytes outside of its memory");
        }
        Stopper.checkpoint();
        budget -= bytes;
        if (budget < 0) {
            throw new AbiException("answered with more than " + limits.bytes() + " bytes");
        }
        return pointer;
    }

    /// Checks the block of a list: its length against the limits, its pointer by [#slice].
    ///
    /// @return the address of the first element
    public int list(int pointer, int length, int elemSize, int alignment) {
        if (length < 0 || length > limits.listLength()) {
            throw new AbiException("answered with a list of " + Integer.toUnsignedString(length) + " elements; at most "
                    + limits.listLength() + " are allowed");
        }
        return slice(pointer, (long) length * elemSize, alignment);
    }

    /// A string of `length` bytes of UTF-8.
    public String string(int pointer, int length) {
        byte[] bytes = bytes(pointer, length);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            checkUtf8(bytes);
        }
        return text;
    }

    /// Decoding replaces malformed bytes by U+FFFD, so only texts that contain it need the strict second look.
    private static void checkUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException malformed) {
            throw new AbiException("gave text that is not UTF-8");
        }
    }

    /// A string whose pointer and length lie at an address.
    public String stringAt(int at) {
        return string(memory.readU32(at), memory.readU32(at + 4));
    }

    /// A list of bytes, copied in one go.
    public byte[] bytes(int pointer, int length) {
        if (length < 0) {
            throw new AbiException("gave a block of " + Integer.toUnsignedString(length) + " bytes");
        }
        int from = slice(pointer, length, 1);
        byte[] bytes = new byte[length];
        memory.copyOut(from, bytes, 0, length);
        return bytes;
    }

    /// A list of elements that consist of 32-bit words only, copied in one go.
    ///
    /// @param wordsEach words in one element
    public int[] words(int pointer, int length, int wordsEach) {
        int from = list(pointer, length, 4 * wordsEach, 4);
        if (length == 0) {
            return NO_WORDS;
        }
        int[] words = new int[Math.multiplyExact(length, wordsEach)];
        memory.copyOut(from, words, 0, words.length);
        return words;
    }

    /// A `bool`: every value but 0 is true.
    public boolean bool(int at) {
        return memory.readU8(at) != 0;
    }

    /// An unsigned byte.
    public int u8(int at) {
        return memory.readU8(at);
    }

    /// An unsigned 16-bit integer.
    public int u16(int at) {
        return memory.readU16(at);
    }

    /// 32 bits, signed or not as the reader takes them; also a pointer or a length.
    public int u32(int at) {
        return memory.readU32(at);
    }

    /// 64 bits, signed or not as the reader takes them.
    public long u64(int at) {
        return memory.readU64(at);
    }

    /// A 32-bit float; every NaN becomes the canonical one.
    public float f32(int at) {
        return canonicalize(memory.readF32(at));
    }

    /// A 64-bit float; every NaN becomes the canonical one.
    public double f64(int at) {
        return canonicalize(memory.readF64(at));
    }

    /// A float whose bits came as a core value.
    public static float flatF32(int bits) {
        return canonicalize(Float.intBitsToFloat(bits));
    }

    /// A float whose bits came as a core value.
    public static double flatF64(long bits) {
        return canonicalize(Double.longBitsToDouble(bits));
    }

    private static float canonicalize(float value) {
        return Float.isNaN(value) ? Float.NaN : value;
    }

    private static double canonicalize(double value) {
        return Double.isNaN(value) ? Double.NaN : value;
    }

    /// A `char`: a Unicode scalar value.
    public static int character(int codePoint) {
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT || surrogate) {
            throw new AbiException("gave a character that Unicode does not have");
        }
        return codePoint;
    }

    /// A discriminant: the number of one of `cases` cases.
    public static int discriminant(int value, int cases) {
        if (value < 0 || value >= cases) {
            throw new AbiException("answered with case " + Integer.toUnsignedString(value) + " of " + cases);
        }
        return value;
    }
}
