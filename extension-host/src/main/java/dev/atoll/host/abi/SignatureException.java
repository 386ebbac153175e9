package dev.atoll.host.abi;

/// A module whose export does not fit the interface it claims to offer.
public final class SignatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Names the export and what is wrong with it, as a whole sentence without its full stop.
    public SignatureException(String message) {
        super(message);
    }
}
