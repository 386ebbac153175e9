package dev.atoll.core.edit;

import org.junit.jupiter.api.Test;

import java.util.List;

import static dev.atoll.core.edit.EditedText.after;
import static org.assertj.core.api.Assertions.assertThat;

class TypingTest {
    @Test
    void typingReplacesWhatIsSelectedAtEveryRange() {
        assertThat(after("«one¦» «two¦»", target -> Typing.type(target, "x"))).isEqualTo("x¦ x¦");
    }

    @Test
    void typingOverTakesTheCharacterBehindEachCaret() {
        assertThat(after("¦ab ¦c", target -> Typing.overwrite(target, "x"))).isEqualTo("x¦b x¦");
        assertThat(after("a¦\nb", target -> Typing.overwrite(target, "x"))).isEqualTo("ax¦\nb");
        assertThat(after("¦👍🏽b", target -> Typing.overwrite(target, "x"))).isEqualTo("x¦b");
        assertThat(after("«ab¦»c", target -> Typing.overwrite(target, "x"))).isEqualTo("x¦c");
        assertThat(after("¦()", target -> Typing.overwrite(target, "("))).isEqualTo("(¦)");
    }

    @Test
    void anOpeningBracketBringsItsCloser() {
        assertThat(after("f¦\n", target -> Typing.type(target, "("))).isEqualTo("f(¦)\n");
        assertThat(after("f¦x", target -> Typing.type(target, "("))).isEqualTo("f(¦x");
    }

    @Test
    void typingACloserBeforeOneSkipsIt() {
        assertThat(after("f(¦)", target -> Typing.type(target, ")"))).isEqualTo("f()¦");
        assertThat(after("\"a¦\"", target -> Typing.type(target, "\""))).isEqualTo("\"a\"¦");
    }

    @Test
    void aQuotationMarkAfterALetterStaysAlone() {
        assertThat(after("a¦", target -> Typing.type(target, "\""))).isEqualTo("a\"¦");
        assertThat(after("= ¦", target -> Typing.type(target, "\""))).isEqualTo("= \"¦\"");
    }

    @Test
    void aBracketGoesAroundWhatIsSelected() {
        assertThat(after("a «b¦» «¦c»", target -> Typing.type(target, "["))).isEqualTo("a [«b¦»] [«¦c»]");
    }

    @Test
    void aCloserAfterWhiteSpaceGoesBackToItsPartnersColumn() {
        assertThat(after("  {\n    x\n    ¦", target -> Typing.type(target, "}")))
                .isEqualTo("  {\n    x\n  }¦");
    }

    @Test
    void enterKeepsTheIndentationAndDeepensItAfterABracket() {
        assertThat(after("  a¦", Indentation::newLine)).isEqualTo("  a\n  ¦");
        assertThat(after("  a {¦", Indentation::newLine)).isEqualTo("  a {\n    ¦");
        assertThat(after("  a {¦}", Indentation::newLine)).isEqualTo("  a {\n    ¦\n  }");
        assertThat(after("a¦   b", Indentation::newLine)).isEqualTo("a\n¦b");
    }

    @Test
    void enterDeepensTheIndentationAfterAWordThatOpensABlock() {
        var plain = EditRules.plain();
        var rules = new EditRules(
                IndentStyle.spaces(2),
                plain.brackets(),
                new CommentTokens("#", "", ""),
                List.of(":", "do", ""),
                List.of());
        assertThat(after("  if a: ¦", rules, Indentation::newLine)).isEqualTo("  if a: \n    ¦");
        assertThat(after("do¦", rules, Indentation::newLine)).isEqualTo("do\n  ¦");
        assertThat(after("  undo¦", rules, Indentation::newLine)).isEqualTo("  undo\n  ¦");
        assertThat(after("  # note:¦", rules, Indentation::newLine)).isEqualTo("  # note:\n  ¦");
    }

    private static String typed(String marked, String characters) {
        var plain = EditRules.plain();
        var rules = new EditRules(
                IndentStyle.spaces(2),
                plain.brackets(),
                new CommentTokens("#", "", ""),
                List.of(":", "do"),
                List.of("else:", "elif ", "end"));
        String now = marked;
        for (int i = 0; i < characters.length(); i++) {
            String each = characters.substring(i, i + 1);
            now = after(now, rules, target -> Typing.type(target, each));
        }
        return now;
    }

    @Test
    void aWordThatEndsABlockMovesOutOnceItIsTyped() {
        assertThat(typed("if a:\n  b\n  ¦", "else")).isEqualTo("if a:\n  b\n  else¦");
        assertThat(typed("if a:\n  b\n  ¦", "else:")).isEqualTo("if a:\n  b\nelse:¦");
        assertThat(typed("if a:\n  b\n  ¦", "elif c:")).isEqualTo("if a:\n  b\nelif c:¦");
        assertThat(typed("  do\n    if a do\n      b\n\n      ¦\nc", "end"))
                .isEqualTo("  do\n    if a do\n      b\n\n    end¦\nc");
        assertThat(typed("if a:\n  ¦", "else:")).isEqualTo("if a:\nelse:¦");
    }

    @Test
    void aWordThatEndsABlockStaysWhereTheUserPutIt() {
        assertThat(typed("if a:\n  if b:\n    c\n  ¦", "else:")).isEqualTo("if a:\n  if b:\n    c\n  else:¦");
        assertThat(typed("a\n¦", "end")).isEqualTo("a\nend¦");
        assertThat(typed("  a ¦", "end")).isEqualTo("  a end¦");
        assertThat(typed("  a\n  ¦ b", "end")).isEqualTo("  a\n  end¦ b");
        assertThat(typed("  ¦", "end")).isEqualTo("  end¦");
    }

    @Test
    void aLongerWordThatBeginsLikeOneThatEndsABlockMovesBack() {
        assertThat(typed("  do\n    a\n    ¦", "ending = 1")).isEqualTo("  do\n    a\n    ending = 1¦");
        assertThat(typed("  do\n    a\n    ¦", "end ")).isEqualTo("  do\n    a\n  end ¦");
    }

    @Test
    void pastingAsManyLinesAsRangesGivesOneToEach() {
        assertThat(after("¦ ¦", target -> Typing.paste(target, "a\nb\n"))).isEqualTo("a¦ b¦");
        assertThat(after("¦ ¦", target -> Typing.paste(target, "a\nb\nc"))).isEqualTo("a\nb\nc¦ a\nb\nc¦");
    }

    @Test
    void draggedTextIsSelectedWhereItWasDropped() {
        assertThat(after("«ab¦»cd", target -> Typing.moveSelectedText(target, 4)))
                .isEqualTo("cd«ab¦»");
        assertThat(after("ab«cd¦»", target -> Typing.moveSelectedText(target, 0)))
                .isEqualTo("«cd¦»ab");
        assertThat(after("a«bc¦»d", target -> Typing.moveSelectedText(target, 2)))
                .isEqualTo("a«bc¦»d");
    }

    @Test
    void backspaceTakesOneCharacterAsTheReaderSeesIt() {
        assertThat(after("a👩‍💻¦", Deletion::backward)).isEqualTo("a¦");
        assertThat(after("¦e\u0301x", Deletion::forward)).isEqualTo("¦x");
        assertThat(after("¦a", Deletion::backward)).isEqualTo("¦a");
        assertThat(after("a¦", Deletion::forward)).isEqualTo("a¦");
    }

    @Test
    void backspaceInAnEmptyPairTakesBothBrackets() {
        assertThat(after("f(¦)", Deletion::backward)).isEqualTo("f¦");
    }

    @Test
    void backspaceInLeadingSpacesGoesBackOneLevel() {
        assertThat(after("     ¦x", Deletion::backward)).isEqualTo("    ¦x");
        assertThat(after("    ¦x", Deletion::backward)).isEqualTo("  ¦x");
    }

    @Test
    void deletionsOfNeighbouringCaretsMeet() {
        assertThat(after("abc¦d¦", Deletion::wordBackward)).isEqualTo("¦");
        assertThat(after("a¦b¦", Deletion::backward)).isEqualTo("¦");
    }

    @Test
    void deletingToAnEndOfTheLineTakesTheBreakWhenThere() {
        assertThat(after("a\nb¦c", Deletion::toLineStart)).isEqualTo("a\n¦c");
        assertThat(after("a\n¦c", Deletion::toLineStart)).isEqualTo("a¦c");
        assertThat(after("a¦b\nc", Deletion::toLineEnd)).isEqualTo("a¦\nc");
        assertThat(after("a¦\nc", Deletion::toLineEnd)).isEqualTo("a¦c");
    }
}
