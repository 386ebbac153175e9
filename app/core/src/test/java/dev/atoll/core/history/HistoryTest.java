package dev.atoll.core.history;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.sample.Marked;
import dev.atoll.core.sample.Rolls;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import dev.atoll.core.text.TextBuilder;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HistoryTest {
    private static final List<Origin> ORIGINS =
            List.of(Origin.TYPING, Origin.DELETING, Origin.PASTE, Origin.COMPOSING, Origin.COMMAND, Origin.CORRECTION);

    private DocumentState state = DocumentState.of(Text.empty());
    private History history = History.empty();
    private Selection selection = Selection.caret(0);
    private long clock;

    @Test
    void charactersTypedInARowAreOneStep() {
        type("a", "b", "c");

        undo();
        assertThat(shown()).isEqualTo("¦");
        redo();
        assertThat(shown()).isEqualTo("abc¦");
    }

    @Test
    void aPauseStartsAnotherStep() {
        type("a", "b");
        clock += History.PAUSE_MILLIS + 1;
        type("c");

        undo();
        assertThat(shown()).isEqualTo("ab¦");
    }

    @Test
    void typingElsewhereStartsAnotherStep() {
        type("a", "b");
        selection = Selection.caret(0);
        type("x");

        undo();
        assertThat(shown()).isEqualTo("¦ab");
    }

    @Test
    void aTypedLineBreakStartsAnotherStep() {
        type("a", "\n", "b");

        undo();
        assertThat(shown()).isEqualTo("a¦");
    }

    @Test
    void backspacesInARowAreOneStep() {
        type("abc");
        backspace();
        backspace();

        undo();
        assertThat(shown()).isEqualTo("abc¦");
    }

    @Test
    void aCorrectionIsUndoneWithWhatItCorrects() {
        type("}");
        clock += 5_000;
        edit(Change.insert(0, "  "), Origin.CORRECTION, Selection.caret(3));

        undo();
        assertThat(shown()).isEqualTo("¦");
    }

    @Test
    void aHistoryThatWasKeptGoesOn() {
        type("a", "b");
        clock += History.PAUSE_MILLIS + 1;
        type("c");
        undo();
        history = History.of(state.text().length(), history.done(10), history.undone(10));

        type("d");
        undo();
        assertThat(shown()).isEqualTo("ab¦");
        undo();
        assertThat(shown()).isEqualTo("¦");
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void stepsOfAnotherTextAreNoHistory() {
        type("a", "b");
        List<KeptStep> done = history.done(10);
        assertThatThrownBy(() -> History.of(5, done, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedStepIsNotJoined() {
        type("a");
        history = history.closed();
        long saved = history.point();
        type("b");

        assertThat(history.isAt(saved)).isFalse();
        undo();
        assertThat(shown()).isEqualTo("a¦");
        assertThat(history.isAt(saved)).isTrue();
    }

    @Test
    void typingAfterUndoForgetsWhatWasUndoneAndIsNotTheSavedMoment() {
        type("a");
        long saved = history.point();
        undo();
        type("a");

        assertThat(history.canRedo()).isFalse();
        assertThat(history.isAt(saved)).isFalse();
    }

    @Test
    void undoBringsBackTheBreaksOfDeletedLines() {
        TextBuilder builder = new TextBuilder().append("a\nb\r\nc\nd");
        state = DocumentState.of(builder.text(), builder.lineBreaks(), List.of());
        LineBreaks before = state.lineBreaks();
        edit(Change.delete(1, 6), Origin.COMMAND, Selection.caret(1));
        assertThat(state.lineBreaks().isMixed()).isFalse();

        undo();
        assertThat(state.lineBreaks()).isEqualTo(before);
        redo();
        assertThat(state.lineBreaks().isMixed()).isFalse();
    }

    @Test
    void otherLineBreaksForTheWholeFileAreAStep() {
        LineBreaks crlf = LineBreaks.of(LineBreak.CRLF);
        Transaction transaction =
                Transaction.of(ChangeSet.empty(0), Origin.COMMAND).with(new SetLineBreaks(crlf));
        dispatch(transaction);

        assertThat(history.isAt(0)).isFalse();
        undo();
        assertThat(state.lineBreaks().main()).isEqualTo(LineBreak.LF);
        redo();
        assertThat(state.lineBreaks()).isEqualTo(crlf);
    }

    @Test
    void anySessionIsUndoneToItsStartAndRedoneToItsEnd() {
        Rolls.law(150, rolls -> {
            state = state(rolls);
            history = History.empty();
            selection = Selection.caret(0);
            List<Text> texts = new ArrayList<>();
            List<LineBreaks> breaks = new ArrayList<>();
            Text start = state.text();
            LineBreaks startBreaks = state.lineBreaks();
            for (int i = 0; i < 60; i++) {
                clock += rolls.upTo(900);
                Origin origin = ORIGINS.get(rolls.upTo(ORIGINS.size()));
                dispatch(Transaction.of(rolls.changes(state.text().length()), origin));
                texts.add(state.text());
                breaks.add(state.lineBreaks());
            }
            while (history.canUndo()) {
                undo();
                boolean known = texts.contains(state.text()) || state.text().equals(start);
                assertThat(known).isTrue();
            }
            assertThat(state.text()).isEqualTo(start);
            assertThat(state.lineBreaks()).isEqualTo(startBreaks);
            while (history.canRedo()) {
                redo();
            }
            assertThat(state.text()).isEqualTo(texts.getLast());
            assertThat(state.lineBreaks()).isEqualTo(breaks.getLast());
        });
    }

    private static DocumentState state(Rolls rolls) {
        TextBuilder builder = new TextBuilder();
        for (int i = 0; i < 12; i++) {
            builder.append(rolls.string(6)).append(rolls.coin() ? "\r\n" : "\n");
        }
        return DocumentState.of(builder.text(), builder.lineBreaks(), List.of());
    }

    private void type(String... strings) {
        for (String string : strings) {
            int at = selection.primary().head();
            edit(Change.insert(at, string), Origin.TYPING, Selection.caret(at + string.length()));
        }
    }

    private void backspace() {
        int at = selection.primary().head();
        edit(Change.delete(at - 1, at), Origin.DELETING, Selection.caret(at - 1));
    }

    private void edit(Change change, Origin origin, Selection after) {
        dispatch(Transaction.of(ChangeSet.of(state.text().length(), change), origin, after));
    }

    private void dispatch(Transaction transaction) {
        Update update = state.apply(transaction);
        history = history.record(update, selection, clock++);
        state = update.after();
        Selection asked = transaction.selection();
        selection = asked == null
                ? selection.map(transaction.changes()).clip(state.text().length())
                : asked;
    }

    private void undo() {
        step(history.undo(state, selection));
    }

    private void redo() {
        step(history.redo(state, selection));
    }

    private void step(Optional<HistoryStep> found) {
        HistoryStep step = found.orElseThrow();
        dispatch(step.transaction());
        history = step.history();
    }

    private String shown() {
        return Marked.string(state.text(), selection);
    }
}
