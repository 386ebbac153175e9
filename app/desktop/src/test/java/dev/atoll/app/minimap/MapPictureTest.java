package dev.atoll.app.minimap;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.editor.Decorations;
import dev.atoll.app.editor.Glow;
import dev.atoll.app.editor.LineMark;
import dev.atoll.app.editor.MarkedLines;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.Fold;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class MapPictureTest {
    private static final int WIDTH = 40;
    private static final int PLAIN = 0xFF111111;
    private static final int WORD = 0xFF222222;
    private static final int MATCH = 0xFF333333;
    private static final int ERROR = 0xFF444444;
    private static final int HINT = 0xFF555555;
    private static final int ADDED = 0xFF666666;
    private static final MapColours COLOURS = new MapColours(
            PLAIN,
            Map.of("word", WORD),
            MATCH,
            Map.of(Severity.ERROR, ERROR, Severity.HINT, HINT),
            Map.of(LineMark.ADDED, ADDED));

    private static MapPicture painted(DisplayMap map, Decorations decorations) {
        MapWindow window = new MapWindow(map.rowCount(), 10, 5, 0);
        return MapPicture.of(new MapSubject(map, decorations, 4, window, WIDTH), COLOURS, () -> false);
    }

    private static MapPicture painted(String text, Decorations decorations) {
        return painted(DisplayMap.of(Text.of(text)), decorations);
    }

    /// The stronger pixels of a row of text, a letter each: what is plain is a dot.
    private static String row(MapPicture picture, int row) {
        StringBuilder line = new StringBuilder();
        for (int x = 0; x < picture.width(); x++) {
            int pixel = picture.pixels()[(row * MapWindow.PITCH + 1) * picture.width() + x];
            line.append(
                    switch (pixel & 0xFFFFFF) {
                        case 0 -> ' ';
                        case PLAIN & 0xFFFFFF -> '.';
                        case WORD & 0xFFFFFF -> 'w';
                        case MATCH & 0xFFFFFF -> 'm';
                        case ERROR & 0xFFFFFF -> 'E';
                        case HINT & 0xFFFFFF -> 'h';
                        case ADDED & 0xFFFFFF -> '+';
                        default -> '?';
                    });
        }
        return line.toString().stripTrailing();
    }

    @Test
    void aCharacterIsAPixelAndBlanksAndTabsAreGaps() {
        MapPicture picture = painted("ab c\n\td\n a\te", Decorations.none());
        assertThat(picture.height()).isEqualTo(3 * MapWindow.PITCH);
        assertThat(row(picture, 0)).isEqualTo("     .. .");
        assertThat(row(picture, 1)).isEqualTo("         .");
        assertThat(row(picture, 2)).isEqualTo("      .  .");
    }

    @Test
    void textHasTheColourOfItsScopeAndWhatIsUnknownIsToldAndPlain() {
        RangeSet<String> scopes = RangeSet.of(List.of(new Range<>(1, 3, "word"), new Range<>(4, 5, "other")));
        MapPicture picture = painted("abcdef", Decorations.none().withHighlights(scopes));
        assertThat(row(picture, 0)).isEqualTo("     .ww...");
        assertThat(picture.unknown()).containsExactly("other");
    }

    @Test
    void longLinesEndWhereTheMarksBegin() {
        MapPicture picture = painted("x".repeat(100_000), Decorations.none());
        assertThat(row(picture, 0)).isEqualTo("     " + ".".repeat(WIDTH - MapPicture.LEFT - MapPicture.MARKS));
    }

    @Test
    void foldedLinesAreNotThere() {
        DisplayMap map = DisplayMap.of(Text.of("aa\nbb\ncc"))
                .withFolds(List.of(new Fold(2, 5, "…")))
                .map();
        MapPicture picture = painted(map, Decorations.none());
        assertThat(picture.height()).isEqualTo(2 * MapWindow.PITCH);
        assertThat(row(picture, 0)).isEqualTo("     ...");
        assertThat(row(picture, 1)).isEqualTo("     ..");
    }

    @Test
    void matchesStandOutAndHaveAMark() {
        RangeSet<Glow> glows = RangeSet.of(List.of(new Range<>(1, 3, Glow.MATCH), new Range<>(0, 1, Glow.OCCURRENCE)));
        MapPicture picture = painted("abcd\nx", Decorations.none().withGlows("find", glows));
        assertThat(row(picture, 0)).isEqualTo("     .mm." + " ".repeat(WIDTH - 9 - MapPicture.MARKS) + "mmmmm");
        assertThat(row(picture, 1)).isEqualTo("     .");
    }

    @Test
    void theWorstProblemOfALineHasTheLongerMark() {
        RangeSet<Diagnostic> found = RangeSet.of(List.of(
                new Range<>(0, 1, problem(Severity.HINT)),
                new Range<>(1, 2, problem(Severity.ERROR)),
                new Range<>(4, 5, problem(Severity.HINT))));
        MapPicture picture = painted("abc\nd", Decorations.none().withDiagnostics(found));
        assertThat(row(picture, 0)).endsWith(" EEEEEEEEEE");
        assertThat(row(picture, 1)).endsWith(" hhh");
    }

    private static Diagnostic problem(Severity severity) {
        return new Diagnostic(new Span(0, 1), severity, "", Optional.empty(), "", Set.of(), List.of());
    }

    @Test
    void changedLinesAreMarkedAtTheOtherEdge() {
        RangeSet<MarkedLines> changes =
                RangeSet.of(List.of(new Range<>(2, 3, new MarkedLines(LineMark.ADDED, _ -> {}))));
        MapPicture picture = painted("a\nb\nc", Decorations.none().withChanges(changes));
        assertThat(row(picture, 0)).isEqualTo("     .");
        assertThat(row(picture, 1)).isEqualTo("+++  .");
        assertThat(row(picture, 2)).isEqualTo("     .");
    }

    @Test
    void nothingMoreIsPaintedOnceItIsUnwanted() {
        int[] asked = {0};
        DisplayMap map = DisplayMap.of(Text.of("a\nb\nc"));
        MapSubject subject = new MapSubject(map, Decorations.none(), 4, new MapWindow(3, 10, 5, 0), WIDTH);
        MapPicture picture = MapPicture.of(subject, COLOURS, () -> asked[0]++ > 0);
        assertThat(row(picture, 0)).isEqualTo("     .");
        assertThat(row(picture, 1)).isEmpty();
    }

    @Test
    void onlyLinesThatDifferAreWrittenAnewAndTheyMakeOnePictureOfTheOther() {
        MapPicture before = painted("a\nb\nc\nd\ne", Decorations.none());
        MapPicture now = painted("a\nbb\nc\nd d\ne", Decorations.none());
        // below each row of text is a line of pixels without any
        MapPicture.Band band = now.unlike(before);
        assertThat(band).isEqualTo(new MapPicture.Band(MapWindow.PITCH, 3 * MapWindow.PITCH - 1));
        int[] mended = before.pixels().clone();
        System.arraycopy(now.pixels(), band.first() * WIDTH, mended, band.first() * WIDTH, band.count() * WIDTH);
        assertThat(mended).isEqualTo(now.pixels());
        assertThat(now.unlike(painted("a\nbb\nc\nd d\ne", Decorations.none())).count())
                .isZero();
    }
}
