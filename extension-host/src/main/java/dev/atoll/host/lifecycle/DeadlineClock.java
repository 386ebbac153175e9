package dev.atoll.host.lifecycle;

import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/// The one thread that looks whether guests' calls take too long. It looks every few milliseconds while calls
/// run, and sleeps when none has run for a while, so that an idle host costs nothing.
public final class DeadlineClock implements AutoCloseable {
    private static final long TICK_NANOS = 5_000_000;
    private static final int QUIET_TICKS = 200;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<CallClock> clocks = new CopyOnWriteArrayList<>();
    private @Nullable Thread thread;
    private volatile boolean asleep = true;
    private volatile boolean closed;

    /// Watches the calls of one actor until it is removed.
    void add(CallClock clock) {
        clocks.add(clock);
    }

    void remove(CallClock clock) {
        clocks.remove(clock);
    }

    /// A call begins; the clock must not be asleep.
    void wake() {
        if (asleep) {
            start();
        }
    }

    private synchronized void start() {
        asleep = false;
        if (thread == null && !closed) {
            thread = Thread.ofPlatform().daemon().name("ext-deadlines").start(this::run);
        }
        LockSupport.unpark(thread);
    }

    private void run() {
        int quiet = 0;
        while (!closed) {
            boolean busy = false;
            for (var clock : clocks) {
                busy |= clock.check(threads);
            }
            quiet = busy ? 0 : quiet + 1;
            if (quiet > QUIET_TICKS) {
                asleep = true;
                if (clocks.stream().noneMatch(CallClock::running)) {
                    LockSupport.park(this);
                }
                asleep = false;
                quiet = 0;
            } else {
                LockSupport.parkNanos(this, TICK_NANOS);
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
