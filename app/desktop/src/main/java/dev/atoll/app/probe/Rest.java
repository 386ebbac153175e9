package dev.atoll.app.probe;

import dev.atoll.app.window.Workbench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// The moment at which a window has come to rest.
final class Rest extends AnimationTimer {
    /// Pulses without anything under way before it counts as rest; more than the pauses before questions are asked.
    private static final int RESTFUL_PULSES = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workbench bench;
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();
    private int restful;

    private Rest(Workbench bench) {
        this.bench = bench;
    }

    /// Waits for it.
    ///
    /// @return completes on the UI thread: whether it came within a minute
    static CompletableFuture<Boolean> of(Workbench bench) {
        Rest rest = new Rest(bench);
        rest.start();
        return rest.over;
    }

    @Override
    public void handle(long now) {
        restful = bench.settled() ? restful + 1 : 0;
        boolean late = System.nanoTime() > deadline;
        if (late || restful > RESTFUL_PULSES) {
            stop();
            over.complete(!late);
        }
    }
}
