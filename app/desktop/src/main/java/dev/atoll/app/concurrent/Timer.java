package dev.atoll.app.concurrent;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The one clock for everything that happens after a while.
///
/// Its tasks only post work to other threads and never do it themselves.
@FunctionalInterface
public interface Timer {
    /// Runs a task once, after a delay.
    ///
    /// @param delay how long to wait
    /// @param post a task that returns at once
    /// @return closed to withdraw the task, if it has not run
    Subscription after(Duration delay, Runnable post);

    /// Starts the clock, on a daemon thread of its own.
    static Timer start() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("timer").factory());
        clock.setRemoveOnCancelPolicy(true);
        return (delay, post) -> {
            ScheduledFuture<?> pending = clock.schedule(post, delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> pending.cancel(false);
        };
    }
}
