package dev.atoll.benchmarks.engine;

import com.sun.management.ThreadMXBean;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Reads this thread's processor time and allocations around a piece of work. What other threads of the JVM do, its
/// collector and compiler, is not in it.
final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Meter() {}

    /// The bytes that making something takes, the smallest of a few tries: the first ones load classes.
    static long size(Supplier<Object> made) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Object kept = made.get();
            try {
                least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
            } finally {
                Reference.reachabilityFence(kept);
            }
        }
        return least;
    }

    /// Does the work once.
    ///
    /// @param work gives its checksum
    static Sample read(IntSupplier work) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadCpuTime();
        int checksum = work.getAsInt();
        long nanos = THREADS.getCurrentThreadCpuTime() - before;
        return new Sample(checksum, nanos, OptionalLong.of(THREADS.getCurrentThreadAllocatedBytes() - allocated));
    }
}
