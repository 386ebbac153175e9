package dev.atoll.core.edit;

import org.junit.jupiter.api.Test;

import static dev.atoll.core.edit.EditedText.RULES;
import static dev.atoll.core.edit.EditedText.after;
import static org.assertj.core.api.Assertions.assertThat;

class LinesTest {
    private static final EditRules COMMENTED = RULES.withComments(new CommentTokens("//", "/*", "*/"));

    @Test
    void linesMoveWithTheirSelection() {
        assertThat(after("a\nb¦\nc", Lines::moveUp)).isEqualTo("b¦\na\nc");
        assertThat(after("a\nb¦\nc", Lines::moveDown)).isEqualTo("a\nc\nb¦");
        assertThat(after("«a\nb¦»\nc", Lines::moveDown)).isEqualTo("c\n«a\nb¦»");
        assertThat(after("a¦\nb\nc¦\nd", Lines::moveDown)).isEqualTo("b\na¦\nd\nc¦");
    }

    @Test
    void linesAtTheEdgeStayWhereTheyAre() {
        assertThat(after("a¦\nb", Lines::moveUp)).isEqualTo("a¦\nb");
        assertThat(after("a\nb¦", Lines::moveDown)).isEqualTo("a\nb¦");
    }

    @Test
    void aRangeThatEndsAtALineStartLeavesThatLineOut() {
        assertThat(after("x\n«a\n¦»b", Lines::moveUp)).isEqualTo("«a\n¦»x\nb");
    }

    @Test
    void duplicatingSelectsTheLowerCopy() {
        assertThat(after("a¦b\nc", Lines::duplicate)).isEqualTo("ab\na¦b\nc");
        assertThat(after("«a\nb¦»", Lines::duplicate)).isEqualTo("a\nb\n«a\nb¦»");
        assertThat(after("ab¦\nc", Lines::duplicateUp)).isEqualTo("ab¦\nab\nc");
        assertThat(after("«a\nb¦»", Lines::duplicateUp)).isEqualTo("«a\nb¦»\na\nb");
    }

    @Test
    void deletedLinesTakeTheirBreakWithThem() {
        assertThat(after("a\nb¦\nc", Lines::delete)).isEqualTo("a\n¦c");
        assertThat(after("a\nb¦", Lines::delete)).isEqualTo("a¦");
        assertThat(after("a¦", Lines::delete)).isEqualTo("¦");
    }

    @Test
    void joinedLinesKeepOneSpace() {
        assertThat(after("a¦  \n   b\nc", Lines::join)).isEqualTo("a¦ b\nc");
        assertThat(after("«a\nb\n\nc¦»", Lines::join)).isEqualTo("«a b c¦»");
    }

    @Test
    void openedLinesAreIndentedLikeTheirNeighbour() {
        assertThat(after("  a¦b", Lines::openBelow)).isEqualTo("  ab\n  ¦");
        assertThat(after("  a¦b", Lines::openAbove)).isEqualTo("  ¦\n  ab");
    }

    @Test
    void indentingLeavesBlankLinesAlone() {
        assertThat(after("«a\n\n b¦»", Indentation::indent)).isEqualTo("«  a\n\n  b¦»");
        assertThat(after("«   a\nb\n  c¦»", Indentation::outdent)).isEqualTo("«  a\nb\nc¦»");
    }

    @Test
    void tabGoesToTheNextLevel() {
        assertThat(after("a¦", Indentation::tab)).isEqualTo("a ¦");
        assertThat(after("a¦", RULES.withIndent(IndentStyle.tabs(4)), Indentation::tab))
                .isEqualTo("a\t¦");
    }

    @Test
    void commentsGoInAndOut() {
        assertThat(after("«  a\n\n    b¦»", COMMENTED, Comments::toggleLines)).isEqualTo("«  // a\n\n  //   b¦»");
        assertThat(after("«  // a\n  //b¦»", COMMENTED, Comments::toggleLines)).isEqualTo("«  a\n  b¦»");
        assertThat(after("¦", COMMENTED, Comments::toggleLines)).isEqualTo("// ¦");
        assertThat(after("x «a¦» y", COMMENTED, Comments::toggleBlocks)).isEqualTo("x «/* a */¦» y");
        assertThat(after("x «/* a */¦» y", COMMENTED, Comments::toggleBlocks)).isEqualTo("x «a¦» y");
        assertThat(after("a¦", RULES, Comments::toggleLines)).isEqualTo("a¦");
    }
}
