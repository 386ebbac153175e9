package dev.atoll.app.print;

import dev.atoll.api.document.Span;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTest {
    private static final int TAB = 4;

    /// Twelve columns and three rows.
    private static Pages pages(String text, int from, int to) {
        return Pages.of(Text.of(text), new Span(from, to), new Grid(5, 12, 4, 12, 3), TAB);
    }

    private static Pages pages(String text) {
        return pages(text, 0, text.length());
    }

    /// A page's rows, each with its line's number if it begins one.
    private static List<String> page(Pages pages, int page) {
        List<String> rows = new ArrayList<>();
        for (int row = pages.first(page); row < pages.end(page); row++) {
            Pages.Row shown = pages.row(row);
            String line = shown.line().isPresent() ? shown.line().getAsInt() + ":" : "+";
            rows.add(line + " ".repeat(shown.indent()) + shown.text());
        }
        return rows;
    }

    @Test
    void linesFollowEachOtherFromPageToPage() {
        Pages pages = pages("one\ntwo\nthree\nfour\n");
        assertThat(pages.count()).isEqualTo(2);
        assertThat(page(pages, 0)).containsExactly("1:one", "2:two", "3:three");
        assertThat(page(pages, 1)).containsExactly("4:four");
        assertThat(pages.stretch(0)).isEqualTo(new Span(0, 13));
        assertThat(pages.stretch(1)).isEqualTo(new Span(14, 18));
    }

    @Test
    void whatIsTooLongGoesOnInTheNextRowUnderItsLine() {
        Pages pages = pages("  red blue green\nend");
        assertThat(page(pages, 0)).containsExactly("1:  red blue ", "+  green", "2:end");
        assertThat(pages.row(1).start()).isEqualTo(11);
    }

    @Test
    void aTextWithoutLettersIsOneEmptyPage() {
        assertThat(pages("").count()).isEqualTo(1);
        assertThat(page(pages(""), 0)).containsExactly("1:");
        assertThat(page(pages("\n"), 0)).containsExactly("1:");
    }

    @Test
    void ofASelectionLinesKeepTheirNumbersAndPlaces() {
        Pages pages = pages("one\ntwo\nthree\nfour", 5, 16);
        assertThat(page(pages, 0)).containsExactly("2:wo", "3:three", "4:fo");
        assertThat(pages.stretch(0)).isEqualTo(new Span(5, 16));
        assertThat(pages.row(1).start()).isEqualTo(8);
    }

    @Test
    void piecesOfARowStandInTheirCells() {
        var scopes = List.of(new Range<>(12, 15, "keyword"), new Range<>(17, 20, "string"));
        assertThat(RowRuns.of("\tif(a b\u6F22c", 10, scopes, TAB))
                .containsExactly(
                        new RowRuns.Run(4, "i", ""),
                        new RowRuns.Run(5, "f(a", "keyword"),
                        new RowRuns.Run(9, "b", ""),
                        new RowRuns.Run(10, "\u6F22", "string"),
                        new RowRuns.Run(12, "c", "string"));
    }

    @Test
    void aSheetHasAsManyCellsAsFit() {
        Paper paper = new Paper(600, 800, 50, 50, 500, 700);
        PrintStyle style = PrintStyle.usual().larger(1);
        assertThat(Grid.on(paper, style, 0.6, 1_234)).isEqualTo(new Grid(6, 13.5, 6, 77, 49));
        assertThat(Grid.on(paper, style.withNumbers(false), 0.6, 1_234).columns())
                .isEqualTo(81);
        assertThat(Grid.on(new Paper(10, 10, 0, 0, 10, 10), style, 0.6, 1)).isEqualTo(new Grid(6, 13.5, 4, 1, 1));
    }

    @Test
    void paperIsWhatOneHasThere() {
        assertThat(Paper.usual(Locale.US).height()).isEqualTo(792);
        assertThat(Paper.usual(Locale.GERMANY).height()).isEqualTo(842);
    }
}
