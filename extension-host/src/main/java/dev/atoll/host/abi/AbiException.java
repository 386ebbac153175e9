package dev.atoll.host.abi;

/// An answer or an argument from a guest that breaks the canonical ABI: a pointer outside its memory, an unknown
/// case, text that is no UTF-8, more bytes than allowed. Nothing from that guest is to be trusted afterwards.
public final class AbiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Describes what was broken, as the end of a sentence that starts with "the extension".
    public AbiException(String message) {
        super(message);
    }
}
