package dev.atoll.generator.wit;

/// A WIT text that cannot be read or resolved; the message starts with `file:line:column`.
public final class WitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Describes what is wrong at a place.
    public WitException(Location location, String message) {
        super(location + ": " + message);
    }
}
