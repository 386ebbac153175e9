package dev.atoll.app.workspace.journal;

import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.core.history.History;
import dev.atoll.core.history.HistoryStep;
import dev.atoll.core.history.KeptStep;
import dev.atoll.core.history.LastEdit;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A journal's file read: what its longest sound beginning tells.
final class Replay {
    private @Nullable KeptDocument document;
    private boolean begun;
    private Text text = Text.empty();
    private Text saved = Text.empty();
    private boolean savedKnown;

    private Replay() {}

    /// What was read.
    ///
    /// @param document the last moment that is known; empty if not even the beginning is sound
    /// @param whole whether nothing stands behind what is sound
    record Outcome(Optional<KeptDocument> document, boolean whole) {}

    static Outcome of(InputStream file) throws IOException {
        Replay replay = new Replay();
        BufferedInputStream in = new BufferedInputStream(file, 1 << 16);
        if (!Arrays.equals(in.readNBytes(Frames.MAGIC.length), Frames.MAGIC)) {
            return new Outcome(Optional.empty(), false);
        }
        boolean sound = true;
        while (sound) {
            in.mark(1);
            if (in.read() < 0) {
                return new Outcome(replay.outcome(), replay.begun);
            }
            in.reset();
            sound = Frame.read(in).filter(replay::take).isPresent();
        }
        return new Outcome(replay.outcome(), false);
    }

    private Optional<KeptDocument> outcome() {
        if (document == null) {
            return Optional.empty();
        }
        if (!begun) {
            // the beginning of the text is better than nothing
            document = text.isEmpty()
                    ? null
                    : document.after(
                            DocumentState.of(text, LineBreaks.of(LineBreak.LF), List.of()), History.empty(), false);
        }
        return Optional.ofNullable(document)
                .map(last -> last.after(
                        last.state(),
                        last.history().closed(),
                        isSaved(last.state().text())));
    }

    private boolean take(Frame frame) {
        try {
            Unpacking in = new Unpacking(frame.content());
            KeptDocument now = document;
            if (now == null) {
                document = document(frame, in);
                return true;
            }
            switch (frame.kind()) {
                case DOCUMENT -> throw new IllegalArgumentException("a second beginning");
                case TEXT -> text = text.concat(in.text());
                case BEGUN -> begin(now, in);
                case STEP -> step(now, in);
                case SAVED -> saved(now, in);
            }
            return true;
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException
                | DateTimeException damage) {
            return false;
        }
    }

    private static KeptDocument document(Frame frame, Unpacking in) {
        if (frame.kind() != Frame.Kind.DOCUMENT) {
            throw new IllegalArgumentException("no beginning");
        }
        String id = in.chars();
        String title = in.chars();
        String path = in.chars();
        boolean clean = in.truth();
        return new KeptDocument(
                id,
                title,
                path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)),
                file(in, clean),
                DocumentState.of(Text.empty()),
                History.empty());
    }

    private static KeptDocument.File file(Unpacking in, boolean clean) {
        Encoding encoding = new Encoding(Charset.forName(in.chars()), in.truth(), in.truth());
        Optional<FileStamp> stamp = in.truth()
                ? Optional.of(new FileStamp(in.number(), Instant.ofEpochSecond(in.number(), in.number()), in.chars()))
                : Optional.empty();
        return new KeptDocument.File(stamp, encoding, clean);
    }

    private void begin(KeptDocument now, Unpacking in) {
        DocumentState state = DocumentState.of(text, in.breaks(), List.of());
        List<KeptStep> done = steps(in, text.length());
        List<KeptStep> undone = steps(in, text.length());
        document = now.after(
                state, History.of(text.length(), done, undone), now.file().clean());
        saved = text;
        savedKnown = now.file().clean();
        begun = true;
    }

    private static List<KeptStep> steps(Unpacking in, int length) {
        int count = in.count();
        List<KeptStep> steps = new ArrayList<>(count);
        int now = length;
        for (int i = 0; i < count; i++) {
            var changes = in.changes();
            now = changes.newLength();
            steps.add(new KeptStep(
                    changes, in.selection(now), in.truth() ? in.breaks() : null, in.truth() ? last(in) : null));
        }
        return steps;
    }

    private static LastEdit last(Unpacking in) {
        return new LastEdit(in.changes(), Frames.origin(in.bits()), in.number());
    }

    private void step(KeptDocument now, Unpacking in) {
        checkBegun();
        Origin origin = Frames.origin(in.bits());
        boolean apart = in.truth();
        long millis = in.number();
        var changes = in.changes();
        Selection selection = in.selection(Math.max(changes.oldLength(), changes.newLength()));
        @Nullable LineBreaks breaks = in.truth() ? in.breaks() : null;
        Transaction transaction = Transaction.of(changes, origin);
        Update update = now.state().apply(breaks == null ? transaction : transaction.with(new SetLineBreaks(breaks)));
        History history = apart ? now.history().closed() : now.history();
        History then = switch (origin) {
            case UNDO -> travelled(history.undo(now.state(), selection), update);
            case REDO -> travelled(history.redo(now.state(), selection), update);
            default -> update.changesDocument() ? history.record(update, selection, millis) : history;
        };
        document = now.after(update.after(), then, false);
    }

    /// The history after a step in it; none where the step is not the one that was made, as older ones are not kept.
    private static History travelled(Optional<HistoryStep> step, Update made) {
        return step.filter(it -> it.transaction().changes().equals(made.changes()))
                .map(HistoryStep::history)
                .orElse(History.empty());
    }

    private void saved(KeptDocument now, Unpacking in) {
        checkBegun();
        saved = now.state().text();
        savedKnown = in.truth();
        document = new KeptDocument(
                now.id(),
                now.title(),
                now.path(),
                file(in, savedKnown),
                now.state(),
                now.history().closed());
    }

    private boolean isSaved(Text now) {
        return savedKnown && now.length() == saved.length() && now.contentEquals(saved);
    }

    private void checkBegun() {
        if (!begun) {
            throw new IllegalArgumentException("a step before the text");
        }
    }
}
