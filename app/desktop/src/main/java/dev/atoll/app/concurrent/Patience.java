package dev.atoll.app.concurrent;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// A wait that does not last for ever: over once what is awaited is there, or else when it has taken too long.
public final class Patience implements BooleanSupplier {
    private final BooleanSupplier awaited;
    private final long most;
    private final LongSupplier clock;
    private final long begun;

    /// A wait that begins now.
    ///
    /// @param awaited whether what is awaited is there
    /// @param most how long to wait for it
    public Patience(BooleanSupplier awaited, Duration most) {
        this(awaited, most, System::nanoTime);
    }

    /// @param clock tells nanoseconds since whenever; may run over
    Patience(BooleanSupplier awaited, Duration most, LongSupplier clock) {
        this.awaited = awaited;
        this.most = most.toNanos();
        this.clock = clock;
        begun = clock.getAsLong();
    }

    /// Whether the wait is over.
    @Override
    public boolean getAsBoolean() {
        return awaited.getAsBoolean() || clock.getAsLong() - begun > most;
    }
}
