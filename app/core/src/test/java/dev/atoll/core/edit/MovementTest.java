package dev.atoll.core.edit;

import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.display.Fold;
import dev.atoll.core.sample.Marked;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.ViewState;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

class MovementTest {
    private static ViewState view(String marked) {
        Marked start = Marked.of(marked);
        return new ViewState(start.selection(), DisplayMap.of(start.text()), ScrollPosition.START);
    }

    private static String after(String marked, Function<ViewState, Selection> move) {
        ViewState view = view(marked);
        return Marked.string(view.display().text(), move.apply(view));
    }

    @Test
    void charactersAreStepsOfTheReader() {
        assertThat(after("a¦👍🏽b", view -> Movement.right(view, false))).isEqualTo("a👍🏽¦b");
        assertThat(after("a👍🏽¦b", view -> Movement.left(view, true))).isEqualTo("a«¦👍🏽»b");
    }

    @Test
    void aRangeCollapsesToTheEndInTheDirection() {
        assertThat(after("a«bc¦»d", view -> Movement.left(view, false))).isEqualTo("a¦bcd");
        assertThat(after("a«¦bc»d", view -> Movement.right(view, false))).isEqualTo("abc¦d");
    }

    @Test
    void partsOfNamesEndAtCapitalsAndJoints() {
        assertThat(after("¦parseHTMLText(x)", view -> WordParts.right(view, false)))
                .isEqualTo("parse¦HTMLText(x)");
        assertThat(after("parse¦HTMLText(x)", view -> WordParts.right(view, false)))
                .isEqualTo("parseHTML¦Text(x)");
        assertThat(after("parseHTMLText(¦x)", view -> WordParts.left(view, true)))
                .isEqualTo("parseHTMLText«¦(»x)");
        assertThat(after("parseHTMLText¦(x)", view -> WordParts.left(view, false)))
                .isEqualTo("parseHTML¦Text(x)");
        assertThat(after("parseHTML¦Text(x)", view -> WordParts.left(view, false)))
                .isEqualTo("parse¦HTMLText(x)");
        assertThat(after("¦MAX_SIZE22", view -> WordParts.right(view, false))).isEqualTo("MAX¦_SIZE22");
        assertThat(after("MAX¦_SIZE22", view -> WordParts.right(view, false))).isEqualTo("MAX_SIZE¦22");
        assertThat(after("a\n¦b", view -> WordParts.left(view, false))).isEqualTo("¦a\nb");
    }

    @Test
    void aCaretJumpsToTheOtherBracket() {
        java.util.function.Function<Boolean, java.util.function.Function<ViewState, Selection>> jump = extend -> view ->
                Brackets.jump(new EditTarget(view.display().text(), view.selection(), EditedText.RULES), extend);
        assertThat(after("f¦(a[0])", jump.apply(false))).isEqualTo("f(a[0])¦");
        assertThat(after("f(a[0])¦", jump.apply(false))).isEqualTo("f¦(a[0])");
        assertThat(after("f(a[¦0])", jump.apply(false))).isEqualTo("f(a[0¦])");
        assertThat(after("f¦(a[0])", jump.apply(true))).isEqualTo("f«(a[0])¦»");
        assertThat(after("no¦ne", jump.apply(false))).isEqualTo("no¦ne");
    }

    @Test
    void wordsEndAtSignsAndLines() {
        assertThat(after("¦foo.bar  baz", view -> Movement.wordRight(view, false)))
                .isEqualTo("foo¦.bar  baz");
        assertThat(after("foo.bar¦  baz", view -> Movement.wordRight(view, false)))
                .isEqualTo("foo.bar  baz¦");
        assertThat(after("foo  ¦bar", view -> Movement.wordLeft(view, false))).isEqualTo("¦foo  bar");
        assertThat(after("foo\n¦bar", view -> Movement.wordLeft(view, false))).isEqualTo("¦foo\nbar");
        assertThat(after("foo¦\n\n\nbar", view -> Movement.wordRight(view, false)))
                .isEqualTo("foo\n¦\n\nbar");
        assertThat(Words.at(Text.of("a foo_1 b"), 4).from()).isEqualTo(2);
        assertThat(Words.at(Text.of("a foo_1 b"), 7).to()).isEqualTo(7);
    }

    @Test
    void theLineStartIsFirstTheIndentationsEnd() {
        assertThat(after("  ab¦", view -> Movement.lineStart(view, false))).isEqualTo("  ¦ab");
        assertThat(after("  ¦ab", view -> Movement.lineStart(view, false))).isEqualTo("¦  ab");
        assertThat(after("¦  ab", view -> Movement.lineStart(view, false))).isEqualTo("  ¦ab");
    }

    @Test
    void upAndDownKeepTheColumnOverShortRows() {
        ViewState start = view("long li¦ne\nab\nanother");
        Selection once = Movement.rows(start, 1, 4, false);
        Selection twice = Movement.rows(start.withSelection(once), 1, 4, false);

        assertThat(Marked.string(start.display().text(), once)).isEqualTo("long line\nab¦\nanother");
        assertThat(Marked.string(start.display().text(), twice)).isEqualTo("long line\nab\nanother¦");
    }

    @Test
    void columnsCountTabsAndWideCharacters() {
        assertThat(after("\ta¦\nabcdefg", view -> Movement.rows(view, 1, 4, false)))
                .isEqualTo("\ta\nabcde¦fg");
        assertThat(after("漢字¦\nabcdefg", view -> Movement.rows(view, 1, 4, false)))
                .isEqualTo("漢字\nabcd¦efg");
    }

    @Test
    void beyondTheFirstAndLastRowAreTheEnds() {
        assertThat(after("a¦b\ncd", view -> Movement.rows(view, -1, 4, false))).isEqualTo("¦ab\ncd");
        assertThat(after("ab\nc¦d", view -> Movement.rows(view, 9, 4, true))).isEqualTo("ab\nc«d¦»");
    }

    @Test
    void aFoldIsOneStep() {
        ViewState start = view("a¦bcd");
        DisplayMap folded =
                start.display().withFolds(List.of(new Fold(1, 3, "…"))).map();
        ViewState view = new ViewState(start.selection(), folded, ScrollPosition.START);

        assertThat(Movement.right(view, false).primary().head()).isEqualTo(3);
        assertThat(Movement.left(view.withSelection(Selection.caret(3)), false)
                        .primary()
                        .head())
                .isEqualTo(1);
    }

    @Test
    void caretsAreAddedBelow() {
        assertThat(after("a¦b\ncd\nef", view -> Movement.addCaret(view, true, 4)))
                .isEqualTo("a¦b\nc¦d\nef");
    }

    @Test
    void bracketsFindTheirPartners() {
        Text text = Text.of("f(a[1], (b))");

        assertThat(Brackets.partner(text, 1, EditRules.plain())).hasValue(11);
        assertThat(Brackets.partner(text, 11, EditRules.plain())).hasValue(1);
        assertThat(Brackets.partner(text, 0, EditRules.plain())).isEmpty();
        assertThat(Brackets.beside(text, 6, EditRules.plain()).orElseThrow().from())
                .isEqualTo(3);
    }
}
