package dev.atoll.core.snippet;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetVisitTest {
    private static Template.Builder builder() {
        return new Template.Builder("", IndentStyle.spaces(4));
    }

    private static SnippetVisit at(int start, Template template) {
        return SnippetVisit.of(List.of(template), List.of(start));
    }

    private static SnippetVisit changed(SnippetVisit visit, int length, Change... changes) {
        return visit.map(ChangeSet.of(length, List.of(changes))).orElseThrow();
    }

    @Test
    void linesAfterTheFirstAreIndentedAsTheLineAndByLevels() {
        Template template = new Template.Builder("  ", IndentStyle.spaces(4)).text("a {\n\tb\tc\n}").build();
        assertThat(template.text()).isEqualTo("a {\n      b\tc\n  }");
        assertThat(new Template.Builder("\t", IndentStyle.tabs(4)).text("a\n\tb").build().text())
                .isEqualTo("a\n\t\tb");
    }

    @Test
    void placesOfOneNumberAreSelectedTogetherAndStepsGoInOrder() {
        Template template = builder().open(1).text("i").close().text("<").open(2).close().text(";").open(1).text("i").close()
                .build();
        SnippetVisit visit = at(10, template);
        assertThat(visit.selection())
                .isEqualTo(Selection.of(List.of(SelectionRange.of(10, 11), SelectionRange.of(13, 14)), 0));
        SnippetVisit second = visit.step(true).orElseThrow();
        assertThat(second.selection()).isEqualTo(Selection.caret(12));
        assertThat(second.step(false)).contains(visit);
        assertThat(visit.step(false)).isEmpty();
        SnippetVisit last = second.step(true).orElseThrow();
        assertThat(last.over()).isTrue();
        assertThat(last.selection()).isEqualTo(Selection.caret(14));
    }

    @Test
    void neighbouringPlacesDoNotTakeEachOthersText() {
        Template template = builder().open(1).close().open(2).close().text("!").build();
        SnippetVisit typed = changed(at(0, template), 1, Change.insert(0, "ab"));
        assertThat(typed.selection()).isEqualTo(Selection.of(0, 2));
        SnippetVisit second = typed.step(true).orElseThrow();
        assertThat(second.selection()).isEqualTo(Selection.caret(2));
        SnippetVisit more = changed(second, 3, Change.insert(2, "c"));
        assertThat(more.selection()).isEqualTo(Selection.of(2, 3));
        assertThat(more.step(false).orElseThrow().selection()).isEqualTo(Selection.of(0, 2));
    }

    @Test
    void aPlaceInsideOfOneThatIsTypedOverGoes() {
        Template template = builder().open(1).text("a ").open(2).text("b").close().close().text(".").build();
        SnippetVisit typed = changed(at(0, template), 4, Change.replace(0, 3, "x"));
        assertThat(typed.selection()).isEqualTo(Selection.of(0, 1));
        assertThat(typed.step(true).orElseThrow().over()).isTrue();
        SnippetVisit inner = at(0, template).step(true).orElseThrow();
        SnippetVisit longer = changed(inner, 4, Change.insert(3, "b"));
        assertThat(longer.step(false).orElseThrow().selection()).isEqualTo(Selection.of(0, 4));
    }

    @Test
    void undoingWhatWasPutInOrLeavingItEndsTheVisit() {
        SnippetVisit visit = at(3, builder().text("f(").open(1).close().text(")").build());
        assertThat(visit.at(2)).isEmpty();
        assertThat(visit.at(3)).contains(visit);
        assertThat(visit.at(6)).isPresent();
        assertThat(visit.at(7)).isEmpty();
        assertThat(visit.map(ChangeSet.of(9, Change.delete(3, 6)))).isEmpty();
    }

    @Test
    void textOutsideOnlyMovesThePlaces() {
        SnippetVisit visit = at(3, builder().text("f(").open(1).close().text(")").build());
        assertThat(changed(visit, 9, Change.insert(0, "ab")).selection()).isEqualTo(Selection.caret(7));
        assertThat(changed(visit, 9, Change.insert(3, "ab")).at(4)).isEmpty();
    }

    @Test
    void aCaretInAnotherPlaceVisitsThat() {
        SnippetVisit visit = at(0, builder().open(1).text("a").close().text(",").open(2).text("b").close().build());
        assertThat(visit.at(2).orElseThrow().active()).isEqualTo(2);
    }

    @Test
    void copiesAtSeveralCaretsAreVisitedTogether() {
        Template template = builder().text("<").open(1).close().text(">").build();
        SnippetVisit visit = SnippetVisit.of(List.of(template, template), List.of(0, 5));
        assertThat(visit.selection())
                .isEqualTo(Selection.of(List.of(SelectionRange.caret(1), SelectionRange.caret(6)), 0));
    }
}
