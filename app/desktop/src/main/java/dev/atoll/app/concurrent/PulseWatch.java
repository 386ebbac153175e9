package dev.atoll.app.concurrent;

import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.Scene;

/// A stopwatch on the layout of each pulse, for development: the FX thread's own work should stay under
/// [#BUDGET].
public final class PulseWatch {
    /// Longer pulses are reported.
    public static final Duration BUDGET = Duration.ofMillis(8);

    private PulseWatch() {}

    /// Watches a scene.
    ///
    /// @param scene whose pulses are measured, from style to the end of layout
    /// @param report takes the length of each pulse that passes the budget
    /// @return closed to stop watching
    public static Subscription on(Scene scene, Consumer<Duration> report) {
        long[] start = {System.nanoTime()};
        Runnable before = () -> start[0] = System.nanoTime();
        Runnable after = () -> {
            Duration taken = Duration.ofNanos(System.nanoTime() - start[0]);
            if (taken.compareTo(BUDGET) > 0) {
                report.accept(taken);
            }
        };
        scene.addPreLayoutPulseListener(before);
        scene.addPostLayoutPulseListener(after);
        return () -> {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
        };
    }
}
