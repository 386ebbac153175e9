package dev.atoll.app.icon;

import java.io.Serial;

/// Ends the reading of an icon that cannot be read; never leaves this package.
final class UnreadableIconException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String words;

    /// @param words what is wrong, to stand behind the name of the file
    UnreadableIconException(String words) {
        super(words, null, false, false);
        this.words = words;
    }

    String words() {
        return words;
    }
}
