package dev.atoll.app.workspace.journal;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.history.History;
import dev.atoll.core.history.HistoryStep;
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
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Somebody who edits a document, and hands over what happened now and then, as a window does.
final class Writer {
    private static final List<Origin> ORIGINS =
            List.of(Origin.TYPING, Origin.DELETING, Origin.PASTE, Origin.COMMAND, Origin.CORRECTION);
    private static final List<String> WORDS =
            List.of("a", "bc", "\n", "é", "🐚", "\uD800", "\uDCFF", "a\nb\n", "   ", "x".repeat(50));

    private final String id;
    private DocumentState state;
    private History history = History.empty();
    private KeptDocument.File file;
    private List<Happening> waiting = new ArrayList<>();
    private long clock;

    Writer(String id, String content) {
        TextBuilder builder = new TextBuilder().append(content);
        this.id = id;
        Text text = builder.text();
        state = DocumentState.of(text, builder.lineBreaks(), List.of());
        file = new KeptDocument.File(Optional.of(stamp(1)), Encoding.UTF_8, true);
    }

    private static FileStamp stamp(int number) {
        return new FileStamp(number, Instant.ofEpochSecond(1_000_000 + number, 999), "digest" + number);
    }

    Text text() {
        return state.text();
    }

    KeptDocument now() {
        Path path = Path.of(id);
        return new KeptDocument(
                id, "title", path.isAbsolute() ? Optional.of(path) : Optional.empty(), file, state, history);
    }

    /// Hands over what happened since the last time.
    Optional<String> keptIn(Journal journal) {
        List<Happening> happenings = waiting;
        waiting = new ArrayList<>();
        return journal.keep(happenings, now());
    }

    Writer type(String words) {
        make(ChangeSet.of(state.text().length(), Change.insert(state.text().length(), words)), Origin.TYPING, null);
        return this;
    }

    void make(ChangeSet changes, Origin origin, @Nullable LineBreaks breaks) {
        clock += 10;
        Transaction transaction = Transaction.of(changes, origin);
        Update update = state.apply(breaks == null ? transaction : transaction.with(new SetLineBreaks(breaks)));
        Selection before = Selection.caret(state.text().length());
        history = update.changesDocument() ? history.record(update, before, clock) : history;
        Selection selection = history.undoSelection();
        made(update, breaks, selection == null ? before : selection);
    }

    private void made(Update update, @Nullable LineBreaks breaks, Selection selection) {
        if (update.before().version() != update.after().version()) {
            waiting.add(new Happening.Step(
                    update.changes(), breaks, update.transaction().origin(), selection, clock, false));
        }
        state = update.after();
        file = new KeptDocument.File(file.stamp(), file.encoding(), false);
    }

    boolean undo() {
        return travel(history.undo(state, Selection.caret(0)));
    }

    boolean redo() {
        return travel(history.redo(state, Selection.caret(0)));
    }

    private boolean travel(Optional<HistoryStep> step) {
        step.ifPresent(found -> {
            Update update = state.apply(found.transaction());
            history = found.history();
            @Nullable
            LineBreaks breaks = found.transaction().effects().stream()
                    .map(effect -> ((SetLineBreaks) effect).lineBreaks())
                    .findFirst()
                    .orElse(null);
            made(update, breaks, Selection.caret(0));
        });
        return step.isPresent();
    }

    void save(int number) {
        history = history.closed();
        file = new KeptDocument.File(Optional.of(stamp(number)), file.encoding(), true);
        waiting.add(new Happening.Saved(stamp(number), file.encoding(), true));
    }

    /// Does something or other.
    void stir(Random random) {
        switch (random.nextInt(10)) {
            case 0 -> undo();
            case 1 -> redo();
            case 2 -> save(random.nextInt(1000));
            case 3 -> make(ChangeSet.empty(state.text().length()), Origin.COMMAND, LineBreaks.of(LineBreak.CRLF));
            case 4 -> clock += 2000;
            default -> make(changes(random), ORIGINS.get(random.nextInt(ORIGINS.size())), null);
        }
    }

    private ChangeSet changes(Random random) {
        int length = state.text().length();
        int from = random.nextInt(length + 1);
        int to = Math.min(length, from + random.nextInt(4));
        List<Change> changes = new ArrayList<>();
        changes.add(Change.replace(from, to, WORDS.get(random.nextInt(WORDS.size()))));
        if (to + 2 < length) {
            changes.add(Change.insert(to + 2, WORDS.get(random.nextInt(WORDS.size()))));
        }
        return ChangeSet.of(length, changes);
    }
}
