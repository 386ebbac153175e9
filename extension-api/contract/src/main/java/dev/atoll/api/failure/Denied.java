package dev.atoll.api.failure;

import java.io.Serial;

/// The extension asked for something it was not granted, or it is disabled.
public final class Denied extends ExtensionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message one sentence for the user
    public Denied(String message) {
        super(message);
    }
}
