package dev.atoll.app.cli;

import java.io.Serial;

/// The end of a verb with something to say, as one line on standard error.
final class Exit extends RuntimeException {
    static final int OK = 0;
    static final int FOUND_PROBLEMS = 1;
    static final int WRONG_USE = 2;
    static final int INTERNAL = 3;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;

    private Exit(int code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    static Exit wrongUse(String sentence) {
        return new Exit(WRONG_USE, sentence);
    }

    static Exit problem(String sentence) {
        return new Exit(FOUND_PROBLEMS, sentence);
    }

    static Exit internal(String sentence) {
        return new Exit(INTERNAL, sentence);
    }

    int code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
