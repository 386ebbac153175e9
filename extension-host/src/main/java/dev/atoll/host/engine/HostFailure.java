package dev.atoll.host.engine;

import java.io.Serial;

/// Carries a host function's exception through the guest's code to whoever called the guest.
final class HostFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final RuntimeException original;

    HostFailure(RuntimeException original) {
        super(null, original, false, false);
        this.original = original;
    }

    RuntimeException original() {
        return original;
    }
}
