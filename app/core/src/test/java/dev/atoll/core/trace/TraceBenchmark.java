package dev.atoll.core.trace;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.history.History;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// A whole recorded session a call: with document states and undo, with texts only, and in a string builder
/// beside them.
///
/// Divide the number of edits, which the set-up prints, by the time of one call.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TraceBenchmark {
    @Param({"rustcode", "sveltecomponent"})
    String name = "";

    private Trace trace = new Trace("", "", List.of());
    private Change[] changes = {};

    /// Reads the trace and makes its changes.
    @Setup
    public void read() {
        trace = Trace.read(name);
        changes = trace.edits().stream()
                .map(edit -> Change.replace(edit.from(), edit.to(), edit.insert()))
                .toArray(Change[]::new);
        System.out.println("# " + changes.length + " edits");
    }

    /// Every edit as a transaction, recorded for undo.
    @Benchmark
    public History documentWithUndo() {
        DocumentState state = DocumentState.of(Text.of(trace.start()));
        History history = History.empty();
        long millis = 0;
        for (Change change : changes) {
            Origin origin = change.inserted() == 0 ? Origin.DELETING : Origin.TYPING;
            Update update = state.apply(Transaction.of(state.text().length(), change, origin));
            history = history.record(update, Selection.caret(change.from()), millis++);
            state = update.after();
        }
        return history;
    }

    /// Every edit on the text alone.
    @Benchmark
    public Text textAlone() {
        Text text = Text.of(trace.start());
        for (Change change : changes) {
            text = text.replace(change.from(), change.to(), change.insert());
        }
        return text;
    }

    /// Every edit composed into one.
    @Benchmark
    public ChangeSet composed() {
        ChangeSet all = ChangeSet.empty(trace.start().length());
        for (Change change : changes) {
            all = all.compose(ChangeSet.of(all.newLength(), change));
        }
        return all;
    }

    /// Every edit in a string builder, without lines and without undo.
    @Benchmark
    public StringBuilder stringBuilder() {
        StringBuilder text = new StringBuilder(trace.start());
        for (Trace.Edit edit : trace.edits()) {
            text.replace(edit.from(), edit.to(), edit.insert());
        }
        return text;
    }
}
