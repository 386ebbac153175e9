package dev.atoll.api.failure;

import java.io.Serial;

/// The guest asked for more memory than its limit. The instance is gone.
public final class OutOfMemory extends ExtensionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message one sentence for the user
    public OutOfMemory(String message) {
        super(message);
    }
}
