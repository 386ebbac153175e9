package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.nio.ByteBuffer;

/// Which outline of a typeface a letter has: its table `cmap`, in the forms 4 and 12.
///
/// @param segments the part of the table that is used
/// @param wide whether it has the form 12, with letters beyond U+FFFF
record LetterCodes(ByteBuffer segments, boolean wide) {
    static LetterCodes of(ByteBuffer table) {
        int parts = table.getShort(2) & 0xffff;
        LetterCodes found = null;
        for (int i = 0; i < parts; i++) {
            int offset = table.getInt(4 + 8 * i + 4);
            ByteBuffer part = table.slice(offset, table.capacity() - offset);
            int form = part.getShort(0);
            if (form == 12) {
                return new LetterCodes(part, true);
            }
            if (form == 4) {
                found = new LetterCodes(part, false);
            }
        }
        if (found == null) {
            throw new UnreadableIconException(Words.of("icon.typeface-without-letters"));
        }
        return found;
    }

    /// The number of a letter's outline; 0 if it has none.
    int glyph(int code) {
        return wide ? wideGlyph(code) : narrowGlyph(code);
    }

    private int wideGlyph(int code) {
        int groups = segments.getInt(12);
        for (int i = 0; i < groups; i++) {
            int at = 16 + 12 * i;
            long first = segments.getInt(at) & 0xffffffffL;
            long last = segments.getInt(at + 4) & 0xffffffffL;
            if (code >= first && code <= last) {
                return segments.getInt(at + 8) + (int) (code - first);
            }
        }
        return 0;
    }

    private int narrowGlyph(int code) {
        int twice = segments.getShort(6) & 0xffff;
        for (int i = 0; i < twice; i += 2) {
            int last = segments.getShort(14 + i) & 0xffff;
            int first = segments.getShort(16 + twice + i) & 0xffff;
            if (code <= last && code >= first && code <= 0xffff) {
                int shift = segments.getShort(16 + 2 * twice + i);
                int rangeAt = 16 + 3 * twice + i;
                int range = segments.getShort(rangeAt) & 0xffff;
                if (range == 0) {
                    return (code + shift) & 0xffff;
                }
                int glyph = segments.getShort(rangeAt + range + 2 * (code - first)) & 0xffff;
                return glyph == 0 ? 0 : (glyph + shift) & 0xffff;
            }
        }
        return 0;
    }
}
