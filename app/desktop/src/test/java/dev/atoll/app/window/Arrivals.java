package dev.atoll.app.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/// Files and folders that come to a window as when they are named on the command line.
final class Arrivals {
    private Arrivals() {}

    static void in(TestWindow window, Path... places) {
        boolean _ = window.measured((bench, _) -> {
            Arrival.open(
                    bench,
                    Arrays.stream(places).map(path -> new Arrival(path, 1, 1)).toList());
            return CompletableFuture.completedFuture(true);
        });
    }
}
