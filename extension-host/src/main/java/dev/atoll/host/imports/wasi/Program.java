package dev.atoll.host.imports.wasi;

import dev.atoll.api.failure.Trapped;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// The little that one running instance may reach through the system interface.
final class Program {
    /// Bytes that are taken of one write; the caller writes the rest again.
    static final int MOST_WRITTEN = 1 << 16;

    /// Random bytes that are given at a time.
    static final int MOST_RANDOM = 1 << 16;

    private final Lines output;
    private final Lines errors;
    private final CoarseClock clock;
    private final RandomGenerator random;
    private final Optional<Pipe> pipe;

    /// @param pipe what it is run on, if it is a command
    Program(Wasi.Reach reach, Optional<Pipe> pipe) {
        this.pipe = pipe;
        this.output = new Lines(reach.output());
        this.errors = new Lines(reach.errors());
        this.clock = new CoarseClock(reach.wall(), reach.nanoseconds());
        this.random = reach.random();
        pipe.ifPresent(own -> own.whenClosed(errors::flush));
    }

    Lines output() {
        return output;
    }

    Lines errors() {
        return errors;
    }

    Optional<Pipe> pipe() {
        return pipe;
    }

    CoarseClock clock() {
        return clock;
    }

    RandomGenerator random() {
        return random;
    }

    /// Ends the call under way: there is no process that could end.
    ///
    /// @param code an unsigned number
    Trapped ended(int code) {
        output.flush();
        errors.flush();
        pipe.ifPresent(own -> own.ended(code));
        return new Trapped("It ended itself with code " + Integer.toUnsignedString(code) + ".");
    }
}
