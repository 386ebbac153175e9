package dev.atoll.host.lifecycle;

import dev.atoll.host.engine.Stopper;
import org.jspecify.annotations.Nullable;

import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// The deadline of the call that one actor's thread runs. It counts the thread's CPU time, so that a busy
/// machine stops nobody; only a call that gets no CPU time either, for very long, is stopped by the wall clock.
final class CallClock {
    private static final int WALL_FACTOR = 20;

    private final Stopper stopper;
    private @Nullable Thread thread;
    private boolean seen;
    private boolean stopped;
    private long startedNanos;
    private long startCpuNanos;
    private long softNanos;
    private long hardNanos;
    private volatile boolean softPassed;

    CallClock(Stopper stopper) {
        this.stopper = stopper;
    }

    /// A call begins on this thread.
    ///
    /// @param soft time after which it should yield
    /// @param hard CPU time after which it is stopped
    synchronized void begin(Duration soft, Duration hard) {
        thread = Thread.currentThread();
        startedNanos = System.nanoTime();
        softNanos = soft.toNanos();
        hardNanos = hard.toNanos();
        seen = false;
        stopped = false;
        softPassed = false;
    }

    /// The call has ended.
    synchronized void end() {
        thread = null;
        softPassed = false;
    }

    /// Whether the call should yield because it has taken long.
    boolean softPassed() {
        return softPassed;
    }

    synchronized boolean running() {
        return thread != null;
    }

    /// Looks at the call under way, from the clock's thread.
    ///
    /// @return whether there is one
    synchronized boolean check(ThreadMXBean threads) {
        if (thread == null) {
            return false;
        }
        long wall = System.nanoTime() - startedNanos;
        long cpu = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : -1;
        if (!seen) {
            seen = true;
            startCpuNanos = cpu; // a few milliseconds late, never early
        }
        softPassed = wall > softNanos;
        boolean over = cpu < 0 ? wall > hardNanos : cpu - startCpuNanos > hardNanos || wall > hardNanos * WALL_FACTOR;
        if (over && !stopped) {
            stopped = true;
            stopper.stop();
        }
        return true;
    }
}
