package dev.atoll.app.concurrent;

import java.time.Duration;

/// A task that waits for a pause: each call puts it off again, and it runs once when the calls stop.
///
/// Belongs to the UI thread: it is called there and its task runs there.
public final class Debounce implements Subscription {
    private final Ui ui;
    private final Timer timer;
    private final Duration pause;
    private final Runnable task;
    private Subscription pending = Subscription.none();
    private boolean waiting;
    private long calls;

    /// A task that has not been called for yet.
    ///
    /// @param ui where the task runs
    /// @param timer measures the pause
    /// @param pause how long the calls must have stopped
    /// @param task what to do then
    public Debounce(Ui ui, Timer timer, Duration pause, Runnable task) {
        this.ui = ui;
        this.timer = timer;
        this.pause = pause;
        this.task = task;
    }

    /// Calls for the task, after a new pause.
    public void call() {
        pending.close();
        long call = ++calls;
        waiting = true;
        pending = timer.after(pause, () -> ui.execute(() -> runIfLast(call)));
    }

    // a timer may have posted before it was withdrawn, so the number decides
    private void runIfLast(long call) {
        if (call == calls) {
            waiting = false;
            task.run();
        }
    }

    /// Whether the task was called for and has not run yet.
    public boolean waiting() {
        return waiting;
    }

    /// Withdraws the task, if it still waits.
    @Override
    public void close() {
        calls++;
        waiting = false;
        pending.close();
    }
}
