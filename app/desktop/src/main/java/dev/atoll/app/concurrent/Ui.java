package dev.atoll.app.concurrent;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The thread that owns nodes, documents and settings.
///
/// Work given to it must neither block nor call an extension. Tasks run in the order in which they were given.
@FunctionalInterface
public interface Ui extends Executor {
    /// Runs a task on the thread, later: never inside this call.
    ///
    /// @param task what to do
    @Override
    void execute(Runnable task);

    /// The toolkit's application thread.
    ///
    /// Works once the toolkit has started; after it has stopped, tasks are dropped.
    static Ui toolkit() {
        return Platform::runLater;
    }
}
