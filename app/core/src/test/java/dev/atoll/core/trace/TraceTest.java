package dev.atoll.core.trace;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.history.History;
import dev.atoll.core.history.HistoryStep;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTest {
    @ParameterizedTest
    @ValueSource(strings = {"rustcode", "sveltecomponent"})
    void aRecordedSessionEndsAsItDidAndIsUndoneToItsStart(String name) {
        Trace trace = Trace.read(name);
        DocumentState state = DocumentState.of(Text.of(trace.start()));
        History history = History.empty();
        long millis = 0;
        for (Trace.Edit edit : trace.edits()) {
            Origin origin = edit.insert().isEmpty() ? Origin.DELETING : Origin.TYPING;
            Change change = Change.replace(edit.from(), edit.to(), edit.insert());
            Update update = state.apply(Transaction.of(state.text().length(), change, origin));
            history = history.record(update, Selection.caret(edit.from()), millis++);
            state = update.after();
        }
        assertThat(state.text().string()).isEqualTo(trace.end());

        int steps = 0;
        while (history.canUndo()) {
            HistoryStep step = history.undo(state, Selection.caret(0)).orElseThrow();
            state = state.apply(step.transaction()).after();
            history = step.history();
            steps++;
        }
        assertThat(state.text().string()).isEqualTo(trace.start());
        assertThat(history.isAt(0)).isTrue();
        assertThat(steps).isBetween(100, trace.edits().size() / 2);

        while (history.canRedo()) {
            HistoryStep step = history.redo(state, Selection.caret(0)).orElseThrow();
            state = state.apply(step.transaction()).after();
            history = step.history();
        }
        assertThat(state.text().string()).isEqualTo(trace.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sveltecomponent"})
    void allEditsOfASessionComposeToOne(String name) {
        Trace trace = Trace.read(name);
        Text start = Text.of(trace.start());
        ChangeSet all = ChangeSet.empty(start.length());
        for (Trace.Edit edit : trace.edits()) {
            Change change = Change.replace(edit.from(), edit.to(), edit.insert());
            all = all.compose(ChangeSet.of(all.newLength(), change));
        }

        assertThat(all.apply(start).string()).isEqualTo(trace.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sveltecomponent"})
    void aViewFollowsASessionRowByRow(String name) {
        Trace trace = Trace.read(name);
        Text text = Text.of(trace.start());
        DisplayMap display = DisplayMap.of(text);
        for (Trace.Edit edit : trace.edits()) {
            ChangeSet changes = ChangeSet.of(text.length(), Change.replace(edit.from(), edit.to(), edit.insert()));
            text = changes.apply(text);
            var update = display.map(changes, text);
            int growth = update.rows().stream()
                    .mapToInt(row -> row.added() - row.removed())
                    .sum();
            assertThat(update.map().rowCount()).isEqualTo(display.rowCount() + growth);
            display = update.map();
        }
        assertThat(display.string(0, display.length())).isEqualTo(trace.end());
    }
}
