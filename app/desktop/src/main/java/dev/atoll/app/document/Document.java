package dev.atoll.app.document;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.Update;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// An open document: the one thing that changes.
///
/// **Invariant:** [#dispatch] on the JavaFX thread is the only way to change it. Everyone who shows or follows the
/// document
/// observes its updates; each observer sees every update, in order, exactly once.
public final class Document {
    private final CopyOnWriteArrayList<Consumer<Update>> observers = new CopyOnWriteArrayList<>();
    private DocumentState state;
    private boolean dispatching;

    /// A document at a moment.
    public Document(DocumentState state) {
        this.state = state;
    }

    /// The document now.
    public DocumentState state() {
        return state;
    }

    /// Makes a step.
    ///
    /// @param transaction what to do, for the text as it is now
    /// @return the step made
    /// @throws IllegalStateException if called by an observer while another step is being told
    public Update dispatch(Transaction transaction) {
        if (dispatching) {
            throw new IllegalStateException("a step inside a step");
        }
        dispatching = true;
        try {
            var update = state.apply(transaction);
            state = update.after();
            observers.forEach(observer -> observer.accept(update));
            return update;
        } finally {
            dispatching = false;
        }
    }

    /// Follows the document.
    ///
    /// @param observer is told each step after it was made; it must not dispatch
    public Subscription observe(Consumer<Update> observer) {
        observers.add(observer);
        return () -> observers.remove(observer);
    }
}
