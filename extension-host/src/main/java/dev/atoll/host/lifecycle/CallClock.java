package dev.atoll.host.lifecycle;

import dev.atoll.host.engine.Stopper;
import org.jspecify.annotations.Nullable;

import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// The deadline of the call that one actor's thread runs. It counts the thread's CPU time, so that a busy
/// machine stops nobody; only a call that gets no CPU time either, for very long, is stopped by the wall clock.
///
/// What passes between two looks counts, but never as more than a moment: where a whole machine stood still, asleep or
/// held by the one that it runs in, the look after that comes late, and both clocks have gone on for calls that could
/// not.
final class CallClock {
    private static final int WALL_FACTOR = 20;
    private static final long MOST_BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    private final Stopper stopper;
    private @Nullable Thread thread;
    private boolean seen;
    private boolean stopped;
    private long startedNanos;
    private long lookedNanos;
    private long lookedCpuNanos;
    private long wallNanos;
    private long cpuNanos;
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
        wallNanos = 0;
        cpuNanos = 0;
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
        look(System.nanoTime(), threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : -1);
        return true;
    }

    /// Looks at the call under way.
    ///
    /// @param now on the clock on the wall, in nanoseconds
    /// @param cpu CPU time of its thread in nanoseconds; negative where the machine does not tell
    synchronized void look(long now, long cpu) {
        if (seen) {
            wallNanos += Math.min(now - lookedNanos, MOST_BETWEEN_LOOKS);
            cpuNanos += Math.min(cpu - lookedCpuNanos, MOST_BETWEEN_LOOKS);
        }
        seen = true; // a few milliseconds late, never early
        lookedNanos = now;
        lookedCpuNanos = cpu;
        softPassed = now - startedNanos > softNanos;
        boolean over = cpu < 0 ? wallNanos > hardNanos : cpuNanos > hardNanos || wallNanos > hardNanos * WALL_FACTOR;
        if (over && !stopped) {
            stopped = true;
            stopper.stop();
        }
    }
}
