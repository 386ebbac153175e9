package dev.atoll.core.edit;

import org.junit.jupiter.api.Test;

import static dev.atoll.core.edit.EditedText.after;
import static org.assertj.core.api.Assertions.assertThat;

class IndentationTest {
    private static final EditRules FOUR = EditRules.plain().withIndent(IndentStyle.spaces(4));

    @Test
    void allLinesAreIndentedByTabsAsWideAsTheyWere() {
        assertThat(after("a\n    b¦\n      c\n  \td\n", FOUR, target -> Indentation.rewrite(target, true)))
                .isEqualTo("a\n\tb¦\n\t  c\n\td\n");
    }

    @Test
    void allLinesAreIndentedByBlanksAsWideAsTheyWere() {
        assertThat(after("\ta\n\t\t¦b\n  \tc\n\td\te", FOUR, target -> Indentation.rewrite(target, false)))
                .isEqualTo("    a\n        ¦b\n    c\n    d\te");
    }

    @Test
    void whatIsSoAlreadyStaysAsItIs() {
        assertThat(after("\ta\n¦b", FOUR, target -> Indentation.rewrite(target, true)))
                .isEqualTo("\ta\n¦b");
    }
}
