package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.nio.ByteBuffer;
import java.util.Locale;

/// The outlines of a typeface's letters: its tables `glyf` and `loca`.
///
/// @param glyphs the outlines behind each other
/// @param places where each begins
/// @param wide whether places are whole numbers of bytes, in 32 bits
record LetterOutlines(ByteBuffer glyphs, ByteBuffer places, boolean wide) {
    private static final int MOST_POINTS = 10_000;
    private static final int MOST_PARTS = 16;
    private static final int DEEPEST = 4;
    private static final int HEADER = 10;

    private static final int ON_CURVE = 1;
    private static final int REPEATED = 8;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    /// An outline, with `y` upwards.
    ///
    /// @param path as the path data of SVG
    record Outline(String path, double left, double top, double width, double height) {}

    /// An outline while it is put together.
    private static final class Writing {
        private final StringBuilder path = new StringBuilder();
        private int points;

        /// Counts what a letter is made of, wherever it is written.
        void count(int more) {
            points += more;
            if (points > MOST_POINTS) {
                throw new UnreadableIconException(Words.of("icon.letter-with-too-many-points"));
            }
        }
    }

    /// The outline with a number.
    Outline of(int glyph) {
        Writing writing = new Writing();
        StringBuilder path = writing.path;
        ByteBuffer data = data(glyph);
        if (data.remaining() >= HEADER) {
            add(glyph, Affine.IDENTITY, DEEPEST, writing);
        }
        if (path.isEmpty()) {
            throw new UnreadableIconException(Words.of("icon.letter-without-outline"));
        }
        int left = data.getShort(2);
        int bottom = data.getShort(4);
        int top = data.getShort(8);
        return new Outline(path.toString(), left, top, Math.max(0, data.getShort(6) - left), Math.max(0, top - bottom));
    }

    private ByteBuffer data(int glyph) {
        int from = place(glyph);
        return glyphs.slice(from, place(glyph + 1) - from);
    }

    private int place(int glyph) {
        return wide ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xffff);
    }

    private void add(int glyph, Affine place, int depth, Writing writing) {
        writing.count(1);
        ByteBuffer data = data(glyph);
        if (data.remaining() < HEADER) {
            return;
        }
        int contours = data.getShort(0);
        data.position(HEADER);
        if (contours >= 0) {
            simple(data, contours, place, writing);
        } else if (depth > 0) {
            composed(data, place, depth, writing);
        }
    }

    private void composed(ByteBuffer data, Affine place, int depth, Writing writing) {
        int flags = MORE;
        for (int parts = 0; (flags & MORE) != 0 && parts < MOST_PARTS; parts++) {
            flags = data.getShort() & 0xffff;
            int glyph = data.getShort() & 0xffff;
            double x = (flags & WORDS) != 0 ? data.getShort() : data.get();
            double y = (flags & WORDS) != 0 ? data.getShort() : data.get();
            double a = 1;
            double b = 0;
            double c = 0;
            double d = 1;
            if ((flags & ONE_SCALE) != 0) {
                a = fraction(data);
                d = a;
            } else if ((flags & TWO_SCALES) != 0) {
                a = fraction(data);
                d = fraction(data);
            } else if ((flags & MATRIX) != 0) {
                a = fraction(data);
                b = fraction(data);
                c = fraction(data);
                d = fraction(data);
            }
            Affine.Point at = (flags & OFFSETS) != 0 ? new Affine.Point(x, y) : new Affine.Point(0, 0);
            add(glyph, place.then(new Affine(a, b, c, d, at)), depth - 1, writing);
        }
    }

    private static double fraction(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }

    private static void simple(ByteBuffer data, int contours, Affine place, Writing writing) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getShort() & 0xffff;
            if (i > 0 && ends[i] <= ends[i - 1]) {
                throw Typeface.broken();
            }
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        writing.count(points);
        data.position(data.position() + 2 + (data.getShort(data.position()) & 0xffff));
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            byte flag = data.get();
            flags[i] = flag;
            for (int again = (flag & REPEATED) != 0 ? data.get() & 0xff : 0; again > 0 && i + 1 < points; again--) {
                flags[++i] = flag;
            }
        }
        int[] xs = coordinates(data, flags, 2, 16);
        int[] ys = coordinates(data, flags, 4, 32);
        Affine.Point[] all = new Affine.Point[points];
        for (int i = 0; i < points; i++) {
            all[i] = place.apply(new Affine.Point(xs[i], ys[i]));
        }
        int first = 0;
        for (int end : ends) {
            contour(all, flags, first, end, writing.path);
            first = end + 1;
        }
    }

    private static int[] coordinates(ByteBuffer data, byte[] flags, int narrow, int same) {
        int[] all = new int[flags.length];
        int at = 0;
        for (int i = 0; i < all.length; i++) {
            boolean set = (flags[i] & same) != 0;
            if ((flags[i] & narrow) != 0) {
                int step = data.get() & 0xff;
                at += set ? step : -step;
            } else if (!set) {
                at += data.getShort();
            }
            all[i] = at;
        }
        return all;
    }

    /// Writes one closed line. Between two places that the line only bends towards, it passes the middle.
    private static void contour(Affine.Point[] all, byte[] flags, int first, int last, StringBuilder path) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        int start = 0;
        while (start < count && (flags[first + start] & ON_CURVE) == 0) {
            start++;
        }
        boolean bendsOnly = start == count;
        Affine.Point from = bendsOnly ? middle(all[first], all[last]) : all[first + start];
        path.append('M').append(written(from));
        Affine.Point bend = null;
        for (int i = bendsOnly ? 0 : 1; i <= (bendsOnly ? count - 1 : count); i++) {
            int at = first + (bendsOnly ? i : (start + i) % count);
            boolean on = (flags[at] & ON_CURVE) != 0;
            if (bend != null) {
                path.append('Q')
                        .append(written(bend))
                        .append(' ')
                        .append(written(on ? all[at] : middle(bend, all[at])));
            } else if (on) {
                path.append('L').append(written(all[at]));
            }
            bend = on ? null : all[at];
        }
        if (bend != null) {
            path.append('Q').append(written(bend)).append(' ').append(written(from));
        }
        path.append('z');
    }

    private static Affine.Point middle(Affine.Point one, Affine.Point other) {
        return new Affine.Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }

    private static String written(Affine.Point point) {
        return String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y());
    }
}
