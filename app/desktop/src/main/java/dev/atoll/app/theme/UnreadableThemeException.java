package dev.atoll.app.theme;

import java.io.Serial;

/// Ends the reading of a theme that cannot be read.
public final class UnreadableThemeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence for the user
    public UnreadableThemeException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /// What is wrong, for the user.
    public String sentence() {
        return sentence;
    }
}
