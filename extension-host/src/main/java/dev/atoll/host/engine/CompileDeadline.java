package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ModuleRefusedException;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// The processor time that one module may take to compile, on the thread that compiles it, and whoever watches that.
final class CompileDeadline {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration most;
    private final CompileWatch watch;
    private final double classes;
    private final long start = now();
    private int made;
    private double told;

    /// @param most time
    /// @param watch told of each class, and never less than before
    /// @param classes how many there will be, about
    CompileDeadline(Duration most, CompileWatch watch, double classes) {
        this.most = most;
        this.watch = watch;
        this.classes = Math.max(1, classes);
    }

    /// Looks at the clock when the work begins, or begins anew.
    ///
    /// @throws ModuleRefusedException if the time is over
    void begin() {
        made = 0;
        check();
    }

    /// Counts a class and looks at the clock.
    ///
    /// @throws ModuleRefusedException if the time is over
    void made() {
        made++;
        check();
    }

    private void check() {
        told = Math.max(told, Math.min(1, made / classes));
        if (!watch.goOn(told)) {
            throw new ModuleRefusedException("It was cancelled.");
        }
        if (now() - start > most.toNanos()) {
            throw new ModuleRefusedException(
                    "The module takes too long to compile: more than " + most.toSeconds() + " seconds.");
        }
    }

    private long now() {
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
