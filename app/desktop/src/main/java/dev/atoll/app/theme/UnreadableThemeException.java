package dev.atoll.app.theme;

import java.io.Serial;

/// Ends the reading of a theme that cannot be read; never leaves this package.
final class UnreadableThemeException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /// @param sentence for the user
    UnreadableThemeException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
