package dev.atoll.app.document;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.core.history.History;
import dev.atoll.core.history.HistoryStep;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// An open document: the one thing that changes.
///
/// **Invariant:** [#dispatch] on the JavaFX thread is the only way to change it; undo and redo dispatch as well.
/// Everyone who
/// shows or follows the document observes its updates; each observer sees every update, in order, exactly once.
public final class Document {
    private final CopyOnWriteArrayList<Consumer<Update>> observers = new CopyOnWriteArrayList<>();
    private final LongSupplier millis;
    private DocumentState state;
    private History history = History.empty();
    private long savedPoint;
    private boolean dispatching;

    /// A document at a moment, as it is in its file.
    public Document(DocumentState state) {
        this(state, () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    }

    /// A document at a moment, as it is in its file.
    ///
    /// @param millis a clock that only goes forward, in milliseconds; pauses part the steps of undo
    public Document(DocumentState state, LongSupplier millis) {
        this.state = state;
        this.millis = millis;
        savedPoint = history.point();
    }

    /// A document as it was left, with what can be undone and redone.
    public static Document resumed(DocumentState state, History history) {
        var document = new Document(state);
        document.history = history;
        document.savedPoint = history.point();
        return document;
    }

    /// What can be undone and redone now.
    public History history() {
        return history;
    }

    /// The document now.
    public DocumentState state() {
        return state;
    }

    /// Makes a step that no view asks for, such as one of an extension.
    ///
    /// @param transaction what to do, for the text as it is now
    /// @return the step made
    /// @throws IllegalStateException if called by an observer while another step is being told
    public Update dispatch(Transaction transaction) {
        var changes = transaction.changes();
        return dispatch(
                transaction,
                Selection.caret(changes.isEmpty() ? 0 : changes.change(0).from()));
    }

    /// Makes a step that a view asks for.
    ///
    /// @param transaction what to do, for the text as it is now
    /// @param before the view's selection, which undoing the step brings back
    /// @return the step made
    /// @throws IllegalStateException if called by an observer while another step is being told
    public Update dispatch(Transaction transaction, Selection before) {
        var update = step(transaction);
        history = update.changesDocument()
                ? history.record(update, before, millis.getAsLong())
                : transaction.selection() == null ? history : history.closed();
        tell(update);
        return update;
    }

    /// Takes the last step back.
    ///
    /// @param now the selection of the view that asks, which redoing brings back
    /// @return whether there was one
    public boolean undo(Selection now) {
        return travel(history.undo(state, now));
    }

    /// Makes the step again that was taken back last.
    ///
    /// @param now the selection of the view that asks
    /// @return whether there was one
    public boolean redo(Selection now) {
        return travel(history.redo(state, now));
    }

    /// Whether there is a step to take back.
    public boolean canUndo() {
        return history.canUndo();
    }

    /// Whether there is a step to make again.
    public boolean canRedo() {
        return history.canRedo();
    }

    /// Remembers that the file now has this text. The next edit starts a step of its own.
    public void markSaved() {
        savedPoint = history.point();
        history = history.closed();
    }

    /// Whether the text differs from that of the file, as far as the steps since tell.
    public boolean isModified() {
        return !history.isAt(savedPoint);
    }

    /// Follows the document.
    ///
    /// @param observer is told each step after it was made; it must not dispatch
    public Subscription observe(Consumer<Update> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }

    private boolean travel(Optional<HistoryStep> travelled) {
        travelled.ifPresent(found -> {
            var update = step(found.transaction());
            history = found.history();
            tell(update);
        });
        return travelled.isPresent();
    }

    private Update step(Transaction transaction) {
        if (dispatching) {
            throw new IllegalStateException("a step inside a step");
        }
        var update = state.apply(transaction);
        state = update.after();
        return update;
    }

    private void tell(Update update) {
        dispatching = true;
        try {
            observers.forEach(observer -> observer.accept(update));
        } finally {
            dispatching = false;
        }
    }
}
