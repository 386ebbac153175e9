package dev.atoll.host.imports;

import dev.atoll.host.bindings.v0_1.Clock;

/// `clock`: whole milliseconds of a clock that never goes back.
final class ClockImport implements Clock.Host {
    private static final long ORIGIN = System.nanoTime();
    private static final long NANOS = 1_000_000;

    @Override
    public long now() {
        return (System.nanoTime() - ORIGIN) / NANOS;
    }
}
