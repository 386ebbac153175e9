package dev.atoll.api.failure;

import java.io.Serial;

/// The extension does not offer this, or it was built for another version of the contract.
public final class Unsupported extends ExtensionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message one sentence for the user
    public Unsupported(String message) {
        super(message);
    }
}
