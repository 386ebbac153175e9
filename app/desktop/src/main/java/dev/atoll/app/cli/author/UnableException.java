package dev.atoll.app.cli.author;

import java.io.Serial;

/// Something that an author asked for cannot be done, told as a sentence that says what to do.
public final class UnableException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final boolean wrongUse;
    private final String details;

    private UnableException(boolean wrongUse, String sentence, String details) {
        super(sentence, null, false, false);
        this.wrongUse = wrongUse;
        this.details = details;
    }

    /// Something else has to be asked for, or to be installed.
    static UnableException wrongUse(String sentence) {
        return new UnableException(true, sentence, "");
    }

    /// The extension has a mistake.
    static UnableException problem(String sentence) {
        return new UnableException(false, sentence, "");
    }

    /// Another program failed.
    ///
    /// @param details all that it said
    static UnableException failed(String sentence, String details) {
        return new UnableException(false, sentence, details.strip());
    }

    /// What another program said of it, line by line; may be empty.
    public String details() {
        return details;
    }

    /// Whether something else has to be asked for, or to be installed.
    public boolean isWrongUse() {
        return wrongUse;
    }

    /// What to say of it.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
