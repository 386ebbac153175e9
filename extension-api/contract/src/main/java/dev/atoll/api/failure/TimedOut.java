package dev.atoll.api.failure;

import java.io.Serial;

/// The call passed its deadline and was interrupted. The instance is gone.
public final class TimedOut extends ExtensionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message one sentence for the user
    public TimedOut(String message) {
        super(message);
    }
}
