package dev.atoll.core.history;

import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.LineBreaks;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone of one document. Immutable.
///
/// Edits are joined into one step when they have the same origin (typing, deleting, an input method), follow
/// each other within a pause, and each touches the one before; a line break that is typed starts a step of its
/// own. A correction always joins the step before it. Everything else is a step by itself.
///
/// Each moment has a name, its *point*: 0 at the start, else the version of the document when the moment was
/// first reached. Undo and redo lead back to the same points, so comparing the point with that of the last save
/// tells whether the document differs from its file.
public final class History {
    /// The pause, in milliseconds, after which typing starts a new step.
    public static final long PAUSE_MILLIS = 600;

    private static final History EMPTY = new History(null, null);

    private final @Nullable Event done;
    private final @Nullable Event undone;

    private History(@Nullable Event done, @Nullable Event undone) {
        this.done = done;
        this.undone = undone;
    }

    /// The history of a document that was not edited yet.
    public static History empty() {
        return EMPTY;
    }

    /// The history after an update. Undo and redo themselves, and updates that change nothing to undo, leave it
    /// as it is.
    ///
    /// @param update what the document did
    /// @param before the selection of the dispatching view before it, restored when the step is undone
    /// @param millis when it did it, in milliseconds of any steady clock
    public History record(Update update, Selection before, long millis) {
        Origin origin = update.transaction().origin();
        boolean same = update.before().version() == update.after().version();
        if (same || origin == Origin.UNDO || origin == Origin.REDO) {
            return this;
        }
        ChangeSet inverse = update.changes().invert(update.before().text());
        LineBreaks breaks = lost(update, inverse);
        LastEdit tail = new LastEdit(update.changes(), origin, millis);
        long point = update.after().version();
        Event top = done;
        if (top == null || !joins(top, tail)) {
            return new History(
                    new Event(inverse, before, breaks, point, tail, top == null ? null : top.closed()), null);
        }
        LineBreaks first = top.lineBreaks();
        if (first == null && breaks != null) {
            first = top.inverse().apply(breaks, update.before().text());
        }
        ChangeSet joined = inverse.compose(top.inverse());
        return new History(new Event(joined, top.selection(), first, point, tail, top.below()), null);
    }

    /// The line breaks before an update where following its inverse does not bring them back.
    private static @Nullable LineBreaks lost(Update update, ChangeSet inverse) {
        LineBreaks before = update.before().lineBreaks();
        LineBreaks after = update.after().lineBreaks();
        boolean set = update.transaction().effects().stream().anyMatch(SetLineBreaks.class::isInstance);
        boolean follows = !set && inverse.apply(after, update.after().text()).equals(before);
        return follows ? null : before;
    }

    /// The history with its last step closed, so that the next edit starts another. To be called when the
    /// document is saved, loses the focus, or the caret is moved.
    public History closed() {
        if (done == null || done.tail() == null) {
            return this;
        }
        return new History(done.closed(), undone);
    }

    /// Whether there is a step to undo.
    public boolean canUndo() {
        return done != null;
    }

    /// Whether there is a step to redo.
    public boolean canRedo() {
        return undone != null;
    }

    /// The name of the moment that the document is in.
    public long point() {
        return done == null ? 0 : done.point();
    }

    /// Whether the document is in the moment that a point names.
    public boolean isAt(long point) {
        return point() == point;
    }

    /// The newest steps that can be undone, the next one first.
    ///
    /// @param most how many at most
    public List<KeptStep> done(int most) {
        return kept(done, most);
    }

    /// The steps that can be made again, the next one first.
    ///
    /// @param most how many at most
    public List<KeptStep> undone(int most) {
        return kept(undone, most);
    }

    private static List<KeptStep> kept(@Nullable Event top, int most) {
        List<KeptStep> steps = new ArrayList<>();
        for (Event event = top; event != null && steps.size() < most; event = event.below()) {
            steps.add(new KeptStep(event.inverse(), event.selection(), event.lineBreaks(), event.tail()));
        }
        return steps;
    }

    /// The selection that undoing restores; nothing where there is nothing to undo.
    public @Nullable Selection undoSelection() {
        return done == null ? null : done.selection();
    }

    /// The selection that redoing restores; nothing where there is nothing to redo.
    public @Nullable Selection redoSelection() {
        return undone == null ? null : undone.selection();
    }

    /// The history that was kept as steps. Its points are none that a document reaches anew.
    ///
    /// @param length the length of the text that the document has now
    /// @param done as [#done] gives them
    /// @param undone as [#undone] gives them
    /// @throws IllegalArgumentException when the steps do not follow each other from that text
    public static History of(int length, List<KeptStep> done, List<KeptStep> undone) {
        check(length, done);
        check(length, undone);
        return new History(events(done, -1), events(undone, -1L - done.size()));
    }

    private static void check(int length, List<KeptStep> steps) {
        int expected = length;
        for (KeptStep step : steps) {
            if (step.changes().oldLength() != expected) {
                throw new IllegalArgumentException(
                        "a step of a text of length " + step.changes().oldLength() + " for one of " + expected);
            }
            expected = step.changes().newLength();
        }
    }

    private static @Nullable Event events(List<KeptStep> steps, long firstPoint) {
        Event below = null;
        long point = firstPoint;
        for (KeptStep step : steps.reversed()) {
            below = new Event(step.changes(), step.selection(), step.lineBreaks(), point--, step.last(), below);
        }
        return below;
    }

    /// The step back from a moment, if there is one.
    ///
    /// @param now the moment that the document is in
    /// @param selection the selection of the dispatching view, restored when the step is done again
    public Optional<HistoryStep> undo(DocumentState now, Selection selection) {
        Event event = done;
        if (event == null) {
            return Optional.empty();
        }
        Event back = reversed(event, now, selection).on(undone);
        Event below = event.below() == null ? null : event.below().closed();
        return Optional.of(new HistoryStep(transaction(event, Origin.UNDO), new History(below, back)));
    }

    /// The step forward from a moment, if there is one.
    ///
    /// @param now the moment that the document is in
    /// @param selection the selection of the dispatching view, restored when the step is undone again
    public Optional<HistoryStep> redo(DocumentState now, Selection selection) {
        Event event = undone;
        if (event == null) {
            return Optional.empty();
        }
        Event back = reversed(event, now, selection).on(done);
        return Optional.of(new HistoryStep(transaction(event, Origin.REDO), new History(back, event.below())));
    }

    private static boolean joins(Event top, LastEdit next) {
        LastEdit last = top.tail();
        if (last == null) {
            return false;
        }
        return switch (next.origin()) {
            case CORRECTION -> true;
            case TYPING, DELETING, COMPOSING ->
                last.origin() == next.origin()
                        && next.millis() - last.millis() <= PAUSE_MILLIS
                        && !startsLine(next.changes())
                        && last.isBeside(next.changes());
            case PASTE, DROP, COMMAND, EXTENSION, UNDO, REDO, RELOAD -> false;
        };
    }

    private static boolean startsLine(ChangeSet changes) {
        for (int i = 0; i < changes.size(); i++) {
            var insert = changes.change(i).insert();
            if (!insert.isEmpty() && insert.charAt(0) == '\n') {
                return true;
            }
        }
        return false;
    }

    /// The event that takes an event's step back, with the breaks and the selection of the moment it was taken in.
    private static Event reversed(Event event, DocumentState now, Selection selection) {
        LineBreaks breaks = event.lineBreaks() == null ? null : now.lineBreaks();
        return new Event(event.inverse().invert(now.text()), selection, breaks, event.point(), null, null);
    }

    private static Transaction transaction(Event event, Origin origin) {
        LineBreaks breaks = event.lineBreaks();
        return new Transaction(
                event.inverse(),
                breaks == null ? List.of() : List.of(new SetLineBreaks(breaks)),
                origin,
                event.selection());
    }
}
