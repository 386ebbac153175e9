package dev.atoll.app.editor.richtext;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// One step a frame, and what each costs the JavaFX thread: its own work, the style sheets, the layout and the
/// hand-over to
/// the renderer, up to the start of the next frame.
final class FrameSteps extends AnimationTimer {
    private static final int WARM_UP = 120;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Runnable step;
    private final long[] cost;
    private final CompletableFuture<Figures> done = new CompletableFuture<>();
    private int frame = -WARM_UP;
    private long before;

    private FrameSteps(Runnable step, int count) {
        this.step = step;
        cost = new long[count];
    }

    /// Takes a step in each of the coming frames, after some that do not count.
    ///
    /// @param step what to do
    /// @param count how many steps count
    /// @return the figures, once all frames are over; to be waited for on another thread
    static CompletableFuture<Figures> measure(Runnable step, int count) {
        var steps = new FrameSteps(step, count);
        steps.start();
        return steps.done;
    }

    @Override
    public void handle(long now) {
        long cpu = threads.getCurrentThreadCpuTime();
        if (frame > 0) {
            cost[frame - 1] = cpu - before;
        }
        if (frame == cost.length) {
            stop();
            done.complete(Figures.of(cost));
            return;
        }
        frame++;
        before = threads.getCurrentThreadCpuTime();
        try {
            step.run();
        } catch (RuntimeException failure) {
            stop();
            done.completeExceptionally(failure);
        }
    }

    /// What steps cost.
    ///
    /// @param median the cost that half of the steps stay under, in microseconds of processor time
    /// @param p99 the cost that 99 of 100 steps stay under, in microseconds of processor time
    record Figures(long median, long p99) {
        static Figures of(long[] nanos) {
            var sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Figures(sorted[sorted.length / 2] / 1_000, sorted[sorted.length * 99 / 100] / 1_000);
        }
    }
}
