package dev.atoll.app.boot;

import dev.atoll.app.cli.console.OpeningCost;
import dev.atoll.app.cli.console.TypingRun;
import dev.atoll.app.concurrent.Toolkit;
import dev.atoll.app.probe.KeyCosts;
import dev.atoll.app.probe.OpeningCosts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Measurements in windows that nobody sees. Each starts the toolkit, which a program can do once.
final class Measuring {
    private static final int KEYS = 100;

    private Measuring() {}

    /// Opens a file.
    static OpeningCost opening(Unseen unseen, Path file) {
        CompletableFuture<OpeningCost> cost = new CompletableFuture<>();
        Toolkit.headless();
        Toolkit.run(over -> {
            var _ = OpeningCosts.measure(unseen.show(over).bench(), file)
                    .whenComplete((measured, failure) -> end(cost, measured, failure, over));
        });
        return cost.join();
    }

    /// Types into a file, in one window after the other.
    static List<TypingRun> typing(Unseen without, Unseen with, Path file) {
        CompletableFuture<List<TypingRun>> runs = new CompletableFuture<>();
        Toolkit.headless();
        Toolkit.run(over -> {
            var _ = typing(without, file, over)
                    .thenCompose(first -> typing(with, file, over).thenApply(second -> List.of(first, second)))
                    .whenComplete((measured, failure) -> end(runs, measured, failure, over));
        });
        return runs.join();
    }

    private static CompletableFuture<TypingRun> typing(Unseen unseen, Path file, Runnable over) {
        Unseen.Window window = unseen.show(over);
        window.bench().open(file, 1, 1);
        return KeyCosts.measure(window.bench(), window.scene(), KEYS).thenApply(costs -> {
            window.stage().hide();
            return new TypingRun(unseen.host().extensions().size(), costs);
        });
    }

    private static <T> void end(
            CompletableFuture<T> result, @Nullable T value, @Nullable Throwable failure, Runnable over) {
        if (value == null) {
            result.completeExceptionally(failure == null ? new IllegalStateException("nothing was measured") : failure);
        } else {
            result.complete(value);
        }
        over.run();
    }
}
