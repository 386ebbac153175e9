package dev.atoll.host.engine;

import java.nio.charset.StandardCharsets;

/// Text that came from a guest, a module or a package, made fit to be shown.
public final class Words {
    private Words() {}

    /// The text without characters that do not show themselves, such as line breaks, escapes, marks that turn a text
    /// around and halves of surrogate pairs, cut to a length in code points.
    public static String printable(String text, int most) {
        var result = new StringBuilder(Math.min(text.length(), most));
        text.codePoints().filter(Words::shows).limit(most).forEach(result::appendCodePoint);
        return result.toString();
    }

    /// Bytes of UTF-8 as text; what is none becomes replacement characters.
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
