package dev.atoll.app.concurrent;

import java.util.ArrayList;
import java.util.List;

/// A background that keeps what can wait until it is told that the start is over, so that nothing works beside the
/// first
/// frame but what it needs.
public final class StartingBackground implements Background {
    private final Background door;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean over;

    /// A start that has just begun.
    ///
    /// @param door where all work is done
    public StartingBackground(Background door) {
        this.door = door;
    }

    @Override
    public void execute(Runnable task) {
        door.execute(task);
    }

    @Override
    public Background unhurried() {
        return task -> whenUnhurried(() -> door.execute(task));
    }

    @Override
    public void whenUnhurried(Runnable body) {
        synchronized (waiting) {
            if (!over) {
                waiting.add(body);
                return;
            }
        }
        body.run();
    }

    /// Begins what has waited, in its order; from now on nothing waits. A second call does nothing. To be called on the
    /// UI thread.
    public void over() {
        List<Runnable> all;
        synchronized (waiting) {
            over = true;
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(StartingBackground::begin);
    }

    /// What goes wrong in one keeps none of the others from beginning.
    private static void begin(Runnable body) {
        try {
            body.run();
        } catch (RuntimeException bug) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, bug);
        }
    }
}
