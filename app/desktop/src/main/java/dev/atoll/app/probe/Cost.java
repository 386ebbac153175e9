package dev.atoll.app.probe;

import java.util.Arrays;

/// What one kind of step costs the UI thread: its processor time from the step to the end of the frame that shows it.
///
/// @param p50Micros half of the steps stay under it, in microseconds
/// @param p99Micros 99 of 100 steps stay under it, in microseconds
public record Cost(long p50Micros, long p99Micros) {
    private static final int NANOS = 1_000;

    /// The cost of steps that took so many nanoseconds each.
    static Cost of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Cost(sorted[sorted.length / 2] / NANOS, sorted[sorted.length * 99 / 100] / NANOS);
    }
}
