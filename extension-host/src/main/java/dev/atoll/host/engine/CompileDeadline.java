package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ModuleRefusedException;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// The processor time that one module may take to compile, on the thread that compiles it.
final class CompileDeadline {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration most;
    private final long start = now();

    CompileDeadline(Duration most) {
        this.most = most;
    }

    /// Looks at the clock.
    ///
    /// @throws ModuleRefusedException if the time is over
    void check() {
        if (now() - start > most.toNanos()) {
            throw new ModuleRefusedException(
                    "The module takes too long to compile: more than " + most.toSeconds() + " seconds.");
        }
    }

    private long now() {
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
