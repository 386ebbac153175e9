package dev.atoll.app.minimap;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.Glow;
import dev.atoll.core.display.RowSegment;
import dev.atoll.core.range.Range;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Rows in small: a character is a pixel wide and two high. At the left edge are marks of changed lines, at the right
/// edge marks of problems, the longer the worse, and of matches.
///
/// It is made of immutable values on any thread.
final class MapPicture {
    /// Where the text begins.
    static final int LEFT = 5;

    /// How wide the strip of marks at the right edge is.
    static final int MARKS = 10;

    private static final int CHANGE = 3;
    private static final int FAINT = 0x59000000;
    private static final int CLEAR = 0xA6000000;
    private static final int FULL = 0xFF000000;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final Set<String> unknown;

    private MapPicture(Painting painting) {
        pixels = painting.pixels;
        width = painting.subject.width();
        height = painting.subject.window().shown() * MapWindow.PITCH;
        unknown = Set.copyOf(painting.unknown);
    }

    /// Its pixels row by row, as ARGB; not to be changed.
    int[] pixels() {
        return pixels;
    }

    int width() {
        return width;
    }

    /// A few lines of pixels one below the other.
    ///
    /// @param first the uppermost
    /// @param count how many; none if nothing differs
    record Band(int first, int count) {}

    /// The lines of pixels between the first and the last that differ from those of another picture of the same size.
    Band unlike(MapPicture other) {
        int first = Arrays.mismatch(pixels, other.pixels);
        if (first < 0) {
            return new Band(0, 0);
        }
        int last = pixels.length - 1;
        while (pixels[last] == other.pixels[last]) {
            last--;
        }
        return new Band(first / width, last / width - first / width + 1);
    }

    /// All of its lines.
    Band all() {
        return new Band(0, height);
    }

    int height() {
        return height;
    }

    /// Scopes whose colours were missing, so that their text is plain.
    Set<String> unknown() {
        return unknown;
    }

    /// Paints something.
    ///
    /// @param unwanted asked between rows; once it is true nobody wants the picture
    static MapPicture of(MapSubject subject, MapColours colours, BooleanSupplier unwanted) {
        Painting painting = new Painting(subject, colours);
        int shown = subject.window().shown();
        for (int i = 0; i < shown && !unwanted.getAsBoolean(); i++) {
            painting.row(i);
        }
        return new MapPicture(painting);
    }

    private static final class Painting {
        private final MapSubject subject;
        private final MapColours colours;
        private final Set<String> unknown = new HashSet<>();
        private final int end;
        private final int[] pixels;
        private int y;
        private int column;

        Painting(MapSubject subject, MapColours colours) {
            this.subject = subject;
            this.colours = colours;
            end = subject.width() - MARKS;
            pixels = new int[subject.width() * subject.window().shown() * MapWindow.PITCH];
        }

        void row(int index) {
            y = index * MapWindow.PITCH;
            column = 0;
            int row = subject.window().first() + index;
            for (RowSegment segment : subject.map().segments(row)) {
                if (LEFT + column >= end) {
                    break;
                }
                segment(segment);
            }
            marks(subject.map().firstOffset(row), subject.map().lastOffset(row));
        }

        private void segment(RowSegment segment) {
            String text = segment.text();
            int[] scopes = new int[text.length()];
            Arrays.fill(scopes, colours.plain());
            boolean[] matched = new boolean[text.length()];
            if (segment.isText()) {
                int to = Math.min(segment.to(), segment.from() + subject.width());
                var shown = subject.decorations();
                for (Range<String> range : shown.highlights().under(shown.meanings(), segment.from(), to)) {
                    fill(scopes, range.from() - segment.from(), range.to() - segment.from(), colour(range.value()));
                }
                shown.glows()
                        .values()
                        .forEach(group -> group.forEachBetween(segment.from(), to, range -> {
                            if (range.value() == Glow.MATCH) {
                                int from = Math.clamp(range.from() - segment.from(), 0, matched.length);
                                Arrays.fill(
                                        matched,
                                        from,
                                        Math.clamp(range.to() - segment.from(), from, matched.length),
                                        true);
                            }
                        }));
            }
            for (int i = 0; i < text.length() && LEFT + column < end; i++) {
                character(text.charAt(i), scopes[i], matched[i]);
            }
        }

        private static void fill(int[] scopes, int from, int to, int colour) {
            int start = Math.clamp(from, 0, scopes.length);
            Arrays.fill(scopes, start, Math.clamp(to, start, scopes.length), colour);
        }

        private int colour(String scope) {
            Integer known = colours.scopes().get(scope);
            if (known == null) {
                unknown.add(scope);
                return colours.plain();
            }
            return known;
        }

        private void character(char character, int colour, boolean matched) {
            int wide = character == '\t' ? subject.tabWidth() - column % subject.tabWidth() : 1;
            int stop = Math.min(LEFT + column + wide, end);
            for (int x = LEFT + column; x < stop; x++) {
                if (matched) {
                    bar(x, x + 1, (colours.match() & 0xFFFFFF) | CLEAR);
                } else if (character > ' ') {
                    set(x, y, (colour & 0xFFFFFF) | FAINT);
                    set(x, y + 1, (colour & 0xFFFFFF) | CLEAR);
                }
            }
            column += wide;
        }

        private void marks(int from, int to) {
            var shown = subject.decorations();
            shown.changes()
                    .forEachBetween(
                            from,
                            to,
                            range -> bar(
                                    0,
                                    CHANGE,
                                    colours.changes().getOrDefault(range.value().mark(), colours.plain()) | FULL));
            shown.glows()
                    .values()
                    .forEach(group -> group.forEachBetween(from, to, range -> {
                        if (range.value() == Glow.MATCH && range.to() > range.from()) {
                            bar(end, end + MARKS / 2, colours.match() | FULL);
                        }
                    }));
            Set<Severity> severities = EnumSet.noneOf(Severity.class);
            shown.diagnostics()
                    .forEachBetween(
                            from, to, range -> severities.add(range.value().severity()));
            severities.stream().findFirst().ifPresent(worst -> {
                int length = switch (worst) {
                    case ERROR -> MARKS;
                    case WARNING -> MARKS * 2 / 3;
                    case INFORMATION, HINT -> MARKS / 3;
                };
                bar(
                        subject.width() - length,
                        subject.width(),
                        colours.severities().getOrDefault(worst, colours.plain()) | FULL);
            });
        }

        private void bar(int left, int right, int colour) {
            for (int line = 0; line < MapWindow.PITCH; line++) {
                for (int x = left; x < right; x++) {
                    set(x, y + line, colour);
                }
            }
        }

        private void set(int x, int line, int colour) {
            pixels[line * subject.width() + x] = colour;
        }
    }
}
