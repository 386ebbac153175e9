package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A typeface whose letters are icons: TrueType outlines, bare or packed as WOFF. Its letters are read here rather than
/// by the system, whose code for typefaces is not made for what strangers send.
final class Typeface {
    private static final int MOST_TABLES = 64;
    private static final int HEAD_BYTES = 54;
    private static final int BARE = 0x00010000;
    private static final int BARE_TOO = 0x74727565;
    private static final int OUTLINES_OF_POSTSCRIPT = 0x4F54544F;
    private static final int PACKED = 0x774F4646;
    private static final int PACKED_BY_BROTLI = 0x774F4632;

    private final LetterCodes codes;
    private final LetterOutlines outlines;
    private final int unitsPerEm;

    private Typeface(Map<String, ByteBuffer> tables) {
        ByteBuffer head = table(tables, "head");
        if (head.remaining() < HEAD_BYTES) {
            throw broken();
        }
        unitsPerEm = Math.max(16, head.getShort(18) & 0xffff);
        codes = LetterCodes.of(table(tables, "cmap"));
        outlines = new LetterOutlines(table(tables, "glyf"), table(tables, "loca"), head.getShort(50) != 0);
    }

    /// Reads a file.
    ///
    /// @throws UnreadableIconException if it is no typeface, or one of a kind that is not read
    static Typeface of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            return switch (bytes.getInt(0)) {
                case BARE, BARE_TOO -> new Typeface(tables(bytes));
                case PACKED -> new Typeface(Woff.tables(bytes));
                case PACKED_BY_BROTLI -> throw new UnreadableIconException(Words.of("icon.typeface-in-woff2"));
                case OUTLINES_OF_POSTSCRIPT ->
                    throw new UnreadableIconException(Words.of("icon.typeface-of-postscript"));
                default -> throw new UnreadableIconException(Words.of("icon.is-no-typeface"));
            };
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException torn) {
            throw broken();
        }
    }

    static UnreadableIconException broken() {
        return new UnreadableIconException(Words.of("icon.is-a-broken-typeface"));
    }

    private static Map<String, ByteBuffer> tables(ByteBuffer bytes) {
        Map<String, ByteBuffer> tables = new HashMap<>();
        int count = bytes.getShort(4) & 0xffff;
        for (int i = 0; i < Math.min(count, MOST_TABLES); i++) {
            int entry = 12 + 16 * i;
            tables.put(tag(bytes, entry), bytes.slice(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
        }
        return tables;
    }

    /// The name of a table.
    static String tag(ByteBuffer bytes, int at) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) (bytes.get(at + i) & 0xff));
        }
        return tag.toString();
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new UnreadableIconException(Words.of("icon.typeface-without-table", name)));
    }

    /// A letter as a drawing that is as high as the typeface says a letter is, in black.
    Picture.Drawn letter(int code) {
        try {
            int glyph = codes.glyph(code);
            if (glyph == 0) {
                throw new UnreadableIconException(
                        Words.of("icon.has-no-letter-of-that-number", String.format("%04X", code)));
            }
            LetterOutlines.Outline outline = outlines.of(glyph);
            Shape.Ink ink = new Shape.Ink(Optional.of(new Paint.Plain("black", 1)), Optional.empty(), 0, false, 1);
            // the middle of the letter is the middle of the icon, whatever its typeface says of lines of text
            double size = Math.max(unitsPerEm, Math.max(outline.width(), outline.height()));
            return new Picture.Drawn(
                    outline.left() + outline.width() / 2 - size / 2,
                    -outline.top() + outline.height() / 2 - size / 2,
                    size,
                    size,
                    List.of(new Shape(outline.path(), false, new Affine(1, 0, 0, -1, new Affine.Point(0, 0)), ink)));
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException torn) {
            throw broken();
        }
    }
}
