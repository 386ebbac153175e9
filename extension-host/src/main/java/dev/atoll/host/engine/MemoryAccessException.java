package dev.atoll.host.engine;

/// An access by the host outside the guest's memory: the guest handed over a pointer or length that cannot be true.
public final class MemoryAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Describes a refused access.
    ///
    /// @param offset the first byte asked for, as the signed int it arrived as
    /// @param count how many bytes were asked for
    /// @param byteLength the size of the memory at that moment
    public MemoryAccessException(int offset, long count, int byteLength) {
        super(count + " bytes at " + Integer.toUnsignedString(offset) + " do not fit a guest memory of " + byteLength
                + " bytes");
    }
}
