package dev.atoll.api.failure;

import java.io.Serial;

/// The extension answered with a failure of its own: a document too large, say, or one that has errors. The instance
/// goes on.
public final class Refused extends ExtensionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message one sentence for the user
    public Refused(String message) {
        super(message);
    }
}
