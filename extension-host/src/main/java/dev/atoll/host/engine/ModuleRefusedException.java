package dev.atoll.host.engine;

import java.io.Serial;

/// A module that cannot be taken; ends at the engine's door as a [Compilation.Refused].
final class ModuleRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence why, for the user
    ModuleRefusedException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
