package dev.atoll.app.window;

import java.util.Random;

/// Random keys, and the text that they lead to in a file of plain text.
final class TypedKeys {
    private final Random random;
    private final StringBuilder text;
    private int caret;

    /// @param text what is there, with the caret at its end
    TypedKeys(Random random, String text) {
        this.random = random;
        this.text = new StringBuilder(text);
        caret = text.length();
    }

    /// The text after all keys so far.
    String text() {
        return text.toString();
    }

    /// The next key, as a script.
    String next() {
        return switch (random.nextInt(20)) {
            case 0 -> {
                put("\n");
                yield "Enter";
            }
            case 1, 2 -> {
                if (caret > 0) {
                    text.deleteCharAt(--caret);
                }
                yield "Backspace";
            }
            case 3 -> {
                caret = Math.max(0, caret - 1);
                yield "Left";
            }
            case 4 -> {
                if (caret < text.length()) {
                    text.deleteCharAt(caret);
                }
                yield "Delete";
            }
            case 5 -> {
                caret = text.length();
                yield "Ctrl+End";
            }
            default -> {
                String typed = Character.toString('a' + random.nextInt(26));
                put(typed);
                yield "'" + typed + "'";
            }
        };
    }

    private void put(String typed) {
        text.insert(caret, typed);
        caret += typed.length();
    }
}
