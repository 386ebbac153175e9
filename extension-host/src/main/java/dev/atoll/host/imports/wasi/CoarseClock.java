package dev.atoll.host.imports.wasi;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/// The time in whole milliseconds, told in nanoseconds: too coarse to measure what others do on the machine.
final class CoarseClock {
    /// Nanoseconds between two times that it tells.
    static final long RESOLUTION = 1_000_000;

    private final InstantSource wall;
    private final LongSupplier nanoseconds;
    private final long start;

    /// @param wall the time of day
    /// @param nanoseconds a time that never goes back
    CoarseClock(InstantSource wall, LongSupplier nanoseconds) {
        this.wall = wall;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /// Nanoseconds since 1970.
    long realtime() {
        return wall.millis() * RESOLUTION;
    }

    /// Nanoseconds since this clock was made: how long the machine runs is not told.
    long monotonic() {
        return (nanoseconds.getAsLong() - start) / RESOLUTION * RESOLUTION;
    }
}
