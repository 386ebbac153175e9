package dev.atoll.host.abi;

/// Bounds on what one call may hand to the host.
///
/// @param bytes how many bytes of guest memory may be lifted in one call, all lists and strings together, counted
///     as often as they are pointed at
/// @param listLength how many elements one list may have
public record AbiLimits(int bytes, int listLength) {
    /// Bounds that are roomy for a large document's answer: 64 MiB, and 4 million elements in a list.
    public static final AbiLimits ROOMY = new AbiLimits(64 << 20, 4_000_000);

    /// Checks that both are positive.
    public AbiLimits {
        if (bytes <= 0 || listLength <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
