package dev.atoll.app.window;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Waiting for the user to be done with files. Belongs to the UI thread.
public final class Waiting {
    private Waiting() {}

    /// Waits until files are closed.
    ///
    /// @param files what is about to be opened, each an absolute path
    /// @return completes when none of them is open in the window any more; folders, and what cannot be opened,
    ///     count as closed
    public static CompletableFuture<@Nullable Void> until(Workbench bench, List<Path> files) {
        return bench.features().guests().await(files, bench::settled);
    }
}
