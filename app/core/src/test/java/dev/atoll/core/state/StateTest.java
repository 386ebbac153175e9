package dev.atoll.core.state;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.display.RowChange;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StateTest {
    private static final Field<RangeSet<String>> MARKS = Field.of(
            "marks", RangeSet.of(List.of(new Range<>(1, 2, "b"))), (marks, update) -> marks.map(update.changes()));

    private final DocumentState state =
            DocumentState.of(Text.of("ab\ncd"), LineBreaks.of(LineBreak.LF), List.of(MARKS));

    @Test
    void aChangeRaisesTheVersionAndASelectionDoesNot() {
        Update typed = state.apply(Transaction.of(5, Change.insert(0, "x"), Origin.TYPING));
        Update selected = state.apply(Transaction.select(5, Selection.caret(3)));

        assertThat(typed.after().version()).isEqualTo(1);
        assertThat(selected.after().version()).isZero();
        assertThat(state.text().string()).isEqualTo("ab\ncd");
    }

    @Test
    void fieldsFollow() {
        Update update = state.apply(Transaction.of(5, Change.insert(0, "xyz"), Origin.TYPING));

        assertThat(update.after().field(MARKS).all()).containsExactly(new Range<>(4, 5, "b"));
        assertThatThrownBy(() -> state.field(Field.of("other", 1, (value, ignored) -> value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDispatchingViewTakesTheSelectionAndOthersFollow() {
        ViewState view = ViewState.of(state.text()).withSelection(Selection.caret(3));
        ChangeSet changes = ChangeSet.of(5, Change.insert(0, "x\n"));
        Update update = state.apply(Transaction.of(changes, Origin.TYPING, Selection.caret(2)));

        assertThat(view.dispatched(update).after().selection()).isEqualTo(Selection.caret(2));
        assertThat(view.followed(update).after().selection()).isEqualTo(Selection.caret(5));
        assertThat(view.followed(update).rows()).containsExactly(new RowChange(0, 1, 0, 2));
    }

    @Test
    void aTransactionOfAnotherTextIsRefused() {
        assertThatThrownBy(() -> state.apply(Transaction.of(4, Change.insert(0, "x"), Origin.TYPING)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
