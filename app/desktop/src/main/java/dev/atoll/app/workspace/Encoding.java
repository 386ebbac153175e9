package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// How a file's characters are written as bytes.
///
/// @param charset the characters' encoding
/// @param mark whether the file starts with a byte order mark
/// @param escapes whether bytes that are not valid stand in the text as lone surrogates from U+DC80 to U+DCFF, one a
///     byte, and become that byte again; only with UTF-8
public record Encoding(Charset charset, boolean mark, boolean escapes) {
    /// UTF-8 without a mark: what new files get.
    public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false, false);

    /// UTF-8 with some bytes that are not.
    static final Encoding UTF_8_WITH_ESCAPES = new Encoding(StandardCharsets.UTF_8, false, true);

    static final char FIRST_ESCAPE = '\uDC80';
    static final char LAST_ESCAPE = '\uDCFF';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Encoding of(Charset charset) {
        return new Encoding(charset, false, false);
    }

    Encoding withMark() {
        return new Encoding(charset, true, escapes);
    }

    Encoding withEscapes() {
        return new Encoding(charset, mark, true);
    }

    /// This encoding with a byte order mark if the bytes begin with its mark, and else without.
    Encoding markedAs(byte[] bytes) {
        byte[] begin = withMark().markBytes();
        boolean marked = begin.length > 1
                && bytes.length >= begin.length
                && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
        return new Encoding(charset, marked, escapes);
    }

    /// The mark's bytes; none if there is no mark.
    byte[] markBytes() {
        return mark ? String.valueOf(BYTE_ORDER_MARK).getBytes(charset) : new byte[0];
    }

    /// What the status bar calls it, such as `UTF-8 with BOM`.
    public String label() {
        String name = charset.name().toUpperCase(Locale.ROOT).replaceFirst("^(UTF-\\d+)([BL]E)$", "$1 $2");
        return (mark ? Words.of("workspace.with-bom", name) : name)
                + (escapes ? Words.of("workspace.some-bytes-invalid") : "");
    }
}
