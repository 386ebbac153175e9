package dev.atoll.app.window;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/// Looks at each pulse of the toolkit whether something holds, and lets pauses be over until it does.
final class Looking extends AnimationTimer {
    private final CompletableFuture<Boolean> held;
    private final BooleanSupplier holds;
    private final QuickClock clock;

    Looking(CompletableFuture<Boolean> held, BooleanSupplier holds, QuickClock clock) {
        this.held = held;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public void handle(long now) {
        if (held.isDone() || holdsNow()) {
            stop();
        } else {
            clock.pass();
        }
    }

    private boolean holdsNow() {
        try {
            return holds.getAsBoolean() && held.complete(true);
        } catch (RuntimeException | AssertionError failure) {
            return held.completeExceptionally(failure);
        }
    }
}
