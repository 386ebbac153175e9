package dev.atoll.app.editor.richtext;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The JavaFX thread for tests: started once, never stopped.
final class FxThread {
    private FxThread() {}

    private static final class Started {
        static final boolean DONE = start();

        private static boolean start() {
            var started = new CountDownLatch(1);
            try {
                Platform.setImplicitExit(false);
                Platform.startup(started::countDown);
                started.await();
            } catch (IllegalStateException expected) {
                // another test has started it
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return true;
        }
    }

    /// Runs a task there and waits for its result.
    static <T> T call(Callable<T> task) {
        assert Started.DONE;
        if (!Started.DONE) {
            throw new IllegalStateException("no toolkit");
        }
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }

    /// Runs a task there and waits for its end.
    static void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }
}
