package dev.atoll.benchmarks.engine;

import java.io.Serial;

/// A measurement that cannot go on: an engine failed, or two disagree.
public final class BenchmarkException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// @param sentence what happened, for the user
    public BenchmarkException(String sentence) {
        super(sentence, null, false, false);
    }

    /// What happened.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
