package dev.atoll.api.failure;

import java.io.Serial;

/// The guest's code trapped: an assertion, a panic, a memory access out of bounds, an unreachable instruction. The
/// instance is gone.
public final class Trapped extends ExtensionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param message one sentence for the user
    public Trapped(String message) {
        super(message);
    }
}
