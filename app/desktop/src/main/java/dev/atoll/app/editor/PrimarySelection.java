package dev.atoll.app.editor;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What is selected last, in whatever program: what the middle button pastes on systems that know such a thing (the X
/// Window System's selection `PRIMARY`, ICCCM section 2.6.1).
public interface PrimarySelection {
    /// Something is selected here.
    ///
    /// @param text it, asked for from any thread once somebody wants it
    void offer(Supplier<String> text);

    /// The text that is selected; empty where there is none. Completes on any thread.
    CompletableFuture<String> ask();

    /// The selection of a system that knows no such thing.
    static PrimarySelection none() {
        return new PrimarySelection() {
            @Override
            public void offer(Supplier<String> text) {
                // nobody asks
            }

            @Override
            public CompletableFuture<String> ask() {
                return CompletableFuture.completedFuture("");
            }
        };
    }
}
