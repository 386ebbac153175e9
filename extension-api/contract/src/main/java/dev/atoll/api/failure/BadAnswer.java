package dev.atoll.api.failure;

import java.io.Serial;

/// The answer breaks the contract: a pointer outside of memory, a wrong discriminant, invalid UTF-8, a span outside of
/// the text. The instance is gone.
public final class BadAnswer extends ExtensionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message one sentence for the user
    public BadAnswer(String message) {
        super(message);
    }
}
