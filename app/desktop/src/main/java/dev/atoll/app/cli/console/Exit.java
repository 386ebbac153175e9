package dev.atoll.app.cli.console;

import java.io.Serial;

/// The end of a verb with something to say, as one line on standard error.
public final class Exit extends RuntimeException {
    /// The work is done.
    public static final int OK = 0;
    /// The work is done and found problems.
    public static final int FOUND_PROBLEMS = 1;
    /// What was asked for cannot be.
    public static final int WRONG_USE = 2;
    /// Atoll itself failed.
    public static final int INTERNAL = 3;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;

    private Exit(int code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    /// An end with [#WRONG_USE]; the sentence says what to do.
    public static Exit wrongUse(String sentence) {
        return new Exit(WRONG_USE, sentence);
    }

    /// An end with [#FOUND_PROBLEMS].
    public static Exit problem(String sentence) {
        return new Exit(FOUND_PROBLEMS, sentence);
    }

    /// An end with [#INTERNAL].
    public static Exit internal(String sentence) {
        return new Exit(INTERNAL, sentence);
    }

    /// What the program exits with.
    public int code() {
        return code;
    }

    /// What is said on standard error.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
