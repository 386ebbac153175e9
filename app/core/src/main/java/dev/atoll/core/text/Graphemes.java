package dev.atoll.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The borders between characters as a reader sees them: extended grapheme clusters of Unicode Standard Annex
/// 29.
///
/// The JDK's `\X` decides; this class only hands it a short stretch of the text. A line break is a cluster of
/// its own.
public final class Graphemes {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int WINDOW = 64;

    /// How far back a certain border is looked for. Only a run of joined characters that long could be parted
    /// wrongly.
    private static final int REACH = 8192;

    private Graphemes() {}

    /// The end of the cluster that starts at an offset, or the text's length at its end. The offset must be a
    /// border.
    public static int next(Text text, int offset) {
        int length = text.length();
        if (offset >= length) {
            return length;
        }
        char first = text.charAt(offset);
        if (offset + 1 == length || (isPlain(first) && isPlain(text.charAt(offset + 1)))) {
            return offset + 1;
        }
        for (int size = WINDOW; ; size *= 2) {
            int to = Math.min(length, offset + size);
            String window = text.string(offset, to);
            Matcher cluster = CLUSTER.matcher(window);
            int end = cluster.lookingAt() ? cluster.end() : 1;
            if (end < window.length() || to == length) {
                return offset + end;
            }
        }
    }

    /// The start of the cluster that ends at an offset or holds it, or zero at the start.
    public static int previous(Text text, int offset) {
        if (offset <= 1) {
            return 0;
        }
        if (isPlain(text.charAt(offset - 1)) && isPlain(text.charAt(offset - 2))) {
            return offset - 1;
        }
        return clusterBefore(text, offset);
    }

    /// Whether an offset is a border between clusters or an end of the text.
    public static boolean isBorder(Text text, int offset) {
        return atOrBefore(text, offset) == offset;
    }

    /// The offset itself where it is a border, or the start of the cluster around it.
    public static int atOrBefore(Text text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return offset;
        }
        if (isPlain(text.charAt(offset)) && isPlain(text.charAt(offset - 1))) {
            return offset;
        }
        int start = clusterBefore(text, offset);
        return next(text, start) == offset ? offset : start;
    }

    /// The offset itself where it is a border, or the end of the cluster around it.
    public static int atOrAfter(Text text, int offset) {
        int start = atOrBefore(text, offset);
        return start == offset ? offset : next(text, start);
    }

    /// The start of the last cluster that starts before an offset.
    private static int clusterBefore(Text text, int offset) {
        int start = certainBorder(text, offset);
        int end = Math.min(text.length(), offset + 1);
        Matcher cluster = CLUSTER.matcher(text.string(start, end));
        int last = start;
        while (cluster.find() && start + cluster.start() < offset) {
            last = start + cluster.start();
        }
        return last;
    }

    /// An offset before the given one that is a border whatever stands around it.
    private static int certainBorder(Text text, int offset) {
        TextCursor cursor = text.cursor(offset - 1);
        int stop = Math.max(0, offset - REACH);
        int following = cursor.peek();
        while (cursor.offset() > stop) {
            int unit = cursor.previous();
            if (isPlain(unit) && isPlain(following)) {
                return cursor.offset() + 1;
            }
            following = unit;
        }
        boolean parts = Character.isLowSurrogate((char) following) && cursor.offset() > 0;
        return parts ? cursor.offset() + 1 : cursor.offset();
    }

    /// Whether a code unit never joins with another of this kind: controls, Latin letters and signs, kana and
    /// ideographs.
    /// `\r` is not among them because it joins with `\n`, nor are the two Latin signs that may be emoji.
    private static boolean isPlain(int unit) {
        if (unit < 0x300) {
            return unit != '\r' && unit != 0xA9 && unit != 0xAE && unit != 0xAD;
        }
        return (unit >= 0x3400 && unit < 0xA000)
                || (unit >= 0x3041 && unit < 0x3097)
                || (unit >= 0x30A1 && unit < 0x30FB);
    }
}
