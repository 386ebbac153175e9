package dev.atoll.app.cli.bench;

import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.core.change.Change;
import dev.atoll.core.history.History;
import dev.atoll.core.history.HistoryStep;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `atoll bench text`: a recorded editing session played on a document, with its undo history.
///
/// It is played fifteen times; the median of the last five rounds counts.
@Command(name = "text", description = "Plays a recorded editing session on a document.")
final class BenchTextVerb implements Callable<Integer> {
    /// How far apart two edits of a session are taken to be, so that typing is joined into steps as it is in use.
    private static final long MILLIS_APART = 50;

    private static final double NANOS = 1e9;

    /// The first rounds warm up; the median of the last ones counts.
    private static final int ROUNDS = 15;

    private static final int COUNTED = 5;

    private final Tools tools;
    private final Streams streams;

    @Option(names = "--trace", paramLabel = "FILE", required = true, description = "The session, as JSON or JSON.gz.")
    private String trace = "";

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    BenchTextVerb(Tools tools, Streams streams) {
        this.tools = tools;
        this.streams = streams;
    }

    /// What `--json` prints.
    record Shape(
            int schema, int edits, double seconds, double editsPerSecond, String finalSha256, boolean undoneToStart) {}

    private record Played(DocumentState state, History history) {}

    @Override
    public Integer call() {
        EditingTrace session = EditingTrace.parse(trace, bytes());
        DocumentState start = DocumentState.of(Text.of(session.start()));
        double[] rounds = new double[ROUNDS];
        Played played = play(session, start);
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            played = play(session, start);
            rounds[round] = (System.nanoTime() - before) / NANOS;
        }
        double seconds = median(Arrays.copyOfRange(rounds, ROUNDS - COUNTED, ROUNDS));
        String end = played.state().text().string();
        if (!end.equals(session.end())) {
            throw Exit.internal("the text after playing " + trace + " is not the one that was recorded.");
        }
        int edits = session.edits().size();
        boolean undone = undo(played).text().contentEquals(start.text());
        double rate = seconds > 0 ? Math.round(edits / seconds) : 0;
        Shape shape = new Shape(1, edits, seconds, rate, sha256(end), undone);
        streams.out()
                .println(
                        json
                                ? JsonOutput.text(shape)
                                : "%d edits in %.3f s: %.0f edits a second%s"
                                        .formatted(edits, seconds, rate, undone ? "" : "; undoing all went wrong"));
        return undone ? Exit.OK : Exit.INTERNAL;
    }

    private byte[] bytes() {
        try {
            return tools.workspace().bytes(FilePlace.path(trace));
        } catch (IOException unreadable) {
            throw Exit.wrongUse(unreadable.getMessage() + ".");
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static Played play(EditingTrace session, DocumentState start) {
        DocumentState state = start;
        History history = History.empty();
        long clock = 0;
        for (Change edit : session.edits()) {
            Origin origin = edit.inserted() > 0 ? Origin.TYPING : Origin.DELETING;
            Update update = state.apply(Transaction.of(state.text().length(), edit, origin));
            history = history.record(update, Selection.caret(edit.from()), clock);
            clock += MILLIS_APART;
            state = update.after();
        }
        return new Played(state, history);
    }

    private static DocumentState undo(Played played) {
        DocumentState state = played.state();
        Optional<HistoryStep> step = played.history().undo(state, Selection.caret(0));
        while (step.isPresent()) {
            state = state.apply(step.get().transaction()).after();
            step = step.get().history().undo(state, Selection.caret(0));
        }
        return state;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
