package dev.atoll.host.engine;

/// The linear memory of one guest instance.
///
/// Offsets and counts are bytes unless a method says otherwise; integers are little-endian, alignment is not required.
/// Every
/// access is checked against [#byteLength()], a negative offset included, and fails with [MemoryAccessException]; a
/// bulk access
/// that does not fit copies nothing. The memory may grow during any call into the guest (also an allocation), never
/// shrink.
/// Confined to the thread of its instance.
public interface GuestMemory {
    /// The current size; the host bounds every memory below 2 GiB, so that all offsets are non-negative ints.
    int byteLength();

    /// The unsigned byte at an offset, 0 to 255.
    int readU8(int offset);

    /// The unsigned 16-bit integer at an offset, 0 to 65535.
    int readU16(int offset);

    /// The 32 bits at an offset.
    int readU32(int offset);

    /// The 64 bits at an offset.
    long readU64(int offset);

    /// The 32-bit float at an offset.
    float readF32(int offset);

    /// The 64-bit float at an offset.
    double readF64(int offset);

    /// Stores the low 8 bits of a value.
    void writeU8(int offset, int value);

    /// Stores the low 16 bits of a value.
    void writeU16(int offset, int value);

    /// Stores 32 bits.
    void writeU32(int offset, int value);

    /// Stores 64 bits.
    void writeU64(int offset, long value);

    /// Stores a 32-bit float, keeping the bits of a NaN.
    void writeF32(int offset, float value);

    /// Stores a 64-bit float, keeping the bits of a NaN.
    void writeF64(int offset, double value);

    /// Copies `count` bytes out of the guest to `into`, from index `start` on.
    void copyOut(int offset, byte[] into, int start, int count);

    /// Copies `count` bytes of `from`, from index `start` on, into the guest.
    void copyIn(int offset, byte[] from, int start, int count);

    /// Copies `count` 32-bit integers (4 × `count` bytes) out of the guest to `into`, from index `start` on.
    void copyOut(int offset, int[] into, int start, int count);

    /// Copies `count` 32-bit integers (4 × `count` bytes) of `from`, from index `start` on, into the guest.
    void copyIn(int offset, int[] from, int start, int count);
}
