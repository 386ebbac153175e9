package dev.atoll.app.probe;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// One step a frame, and what each costs the UI thread: its own work, the style sheets, the layout and the hand-over to
/// the renderer, up to the start of the next frame.
public final class Frames extends AnimationTimer {
    private static final int MOST_WARM_UP = 120;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Optional<Runnable> prepare;
    private final Runnable step;
    private final long[] cost;
    private final CompletableFuture<Cost> done = new CompletableFuture<>();
    private int steps;
    private boolean prepared;
    private boolean running;
    private long before;

    private Frames(Optional<Runnable> prepare, Runnable step, int count) {
        this.prepare = prepare;
        this.step = step;
        steps = -Math.min(MOST_WARM_UP, count / 2);
        cost = new long[count];
    }

    /// Takes a step in each of the coming frames, after some that do not count.
    ///
    /// @param step what to do
    /// @param count how many steps count
    /// @return the cost, once all frames are over; to be waited for on another thread
    public static CompletableFuture<Cost> measure(Runnable step, int count) {
        return begin(new Frames(Optional.empty(), step, count));
    }

    /// Takes a step in every second one of the coming frames, and prepares it in the frame before, which does not
    /// count.
    static CompletableFuture<Cost> measure(Runnable prepare, Runnable step, int count) {
        return begin(new Frames(Optional.of(prepare), step, count));
    }

    private static CompletableFuture<Cost> begin(Frames frames) {
        frames.start();
        return frames.done;
    }

    @Override
    public void handle(long now) {
        long cpu = threads.getCurrentThreadCpuTime();
        if (running) {
            running = false;
            if (steps >= 0) {
                cost[steps] = cpu - before;
            }
            steps++;
        }
        if (steps == cost.length) {
            stop();
            done.complete(Cost.of(cost));
            return;
        }
        try {
            if (prepare.isPresent() && !prepared) {
                prepared = true;
                prepare.get().run();
            } else {
                prepared = false;
                running = true;
                before = threads.getCurrentThreadCpuTime();
                step.run();
            }
        } catch (RuntimeException failure) {
            stop();
            done.completeExceptionally(failure);
        }
    }
}
