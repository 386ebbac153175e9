package dev.atoll.host.catalog.inspect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Characters that do not show themselves or turn a text around, in which code and words can hide.
///
/// In prose, an emoji may be made of such: a variation selector or a joiner behind a sign. In a module, single ones may
/// be
/// of a table; rows of them hide something.
final class HiddenCharacters {
    private static final int ROW = 8;
    private static final int JOINER = 0x200d;
    private static final int FIRST_SIGN = 0x2000;

    private HiddenCharacters() {}

    static Optional<Suspicion> in(String file, byte[] content) {
        var text = file.endsWith(".wasm") ? Optional.<String>empty() : text(content);
        return text.isPresent() ? inText(file, text.get()) : inBytes(file, content);
    }

    private static Optional<String> text(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static Optional<Suspicion> inText(String file, String text) {
        boolean prose = isProse(file);
        int line = 1;
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (c == '\n') {
                line++;
            } else if (hides(c) && !(prose && isOfEmoji(c, before)) && !(at == 0 && c == 0xfeff)) {
                return Optional.of(suspicion(
                        file,
                        String.format(
                                "Its line %d has U+%04X, which does not show; something may be hidden there.",
                                line, c)));
            }
            before = c;
        }
        return Optional.empty();
    }

    /// Counts such characters in a row, in bytes that are no text as a whole.
    private static Optional<Suspicion> inBytes(String file, byte[] content) {
        int row = 0;
        int at = 0;
        while (at < content.length) {
            int length = hiddenBytes(content, at);
            row = length > 0 ? row + 1 : 0;
            if (row == ROW) {
                return Optional.of(
                        suspicion(file, "It has a row of characters that do not show; something may be hidden there."));
            }
            at += Math.max(1, length);
        }
        return Optional.empty();
    }

    /// How many bytes one such character takes at a place; 0 if there is none.
    private static int hiddenBytes(byte[] content, int at) {
        int lead = content[at] & 0xff;
        int length = lead == 0xe2 || lead == 0xef ? 3 : lead == 0xf3 ? 4 : 0;
        if (length == 0 || at + length > content.length) {
            return 0;
        }
        int c = lead & (length == 3 ? 0x0f : 0x07);
        for (int i = 1; i < length; i++) {
            if ((content[at + i] & 0xc0) != 0x80) {
                return 0;
            }
            c = (c << 6) | (content[at + i] & 0x3f);
        }
        return hides(c) ? length : 0;
    }

    private static boolean hides(int c) {
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0000 && c <= 0xe0fff)
                || c == 0x115f
                || c == 0x1160
                || c == 0x3164
                || c == 0xffa0;
    }

    private static boolean isOfEmoji(int c, int before) {
        return (before >= FIRST_SIGN && !hides(before) && (c == JOINER || c == 0xfe0e || c == 0xfe0f))
                || (c == JOINER && before == 0xfe0f)
                || (c == 0xfe0f && before < 0x80 && "0123456789#*".indexOf(before) >= 0);
    }

    private static boolean isProse(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.endsWith(".md")
                || name.endsWith(".markdown")
                || name.matches("(readme|changelog|license)(\\.txt)?");
    }

    private static Suspicion suspicion(String file, String sentence) {
        return new Suspicion(Suspicion.Kind.HIDDEN_CHARACTERS, file, sentence);
    }
}
