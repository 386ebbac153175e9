package dev.atoll.app.concurrent;

import java.util.ArrayDeque;
import java.util.Queue;

/// A UI thread that runs its tasks when a test says so, on the test's thread.
public final class FakeUi implements Ui {
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /// Runs everything that was posted, also what is posted meanwhile.
    public void drain() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }
}
