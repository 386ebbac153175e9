package dev.atoll.host.engine.binary;

import java.io.Serial;

/// A module that cannot be taken: damaged, or past a bound.
public final class ModuleRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence why, for the user
    public ModuleRefusedException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /// Why, for the user.
    public String sentence() {
        return sentence;
    }
}
