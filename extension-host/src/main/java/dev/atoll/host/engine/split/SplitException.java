package dev.atoll.host.engine.split;

import java.io.Serial;

/// A region that cannot become a function.
final class SplitException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    SplitException() {
        super("a branch takes values out of the region", null, false, false);
    }
}
