package dev.atoll.host.lifecycle;

import java.io.Serial;

/// The extension gave up a call because the host wanted it to: it may be asked again.
public final class YieldedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /// Makes one without a stack trace.
    public YieldedException() {
        super("yielded", null, false, false);
    }
}
