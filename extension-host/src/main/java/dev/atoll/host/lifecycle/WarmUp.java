package dev.atoll.host.lifecycle;

import java.util.List;

/// Work that makes later work faster, done on a thread of its own: one piece after the other, none of which anybody
/// waits for.
public final class WarmUp implements AutoCloseable {
    private volatile boolean over;

    /// Does the pieces in the background, in their order. A piece that fails is left out.
    public void start(List<Runnable> pieces) {
        Thread.ofPlatform().daemon().name("ext-warm-up").start(() -> pieces.forEach(this::run));
    }

    private void run(Runnable piece) {
        if (!over) {
            try {
                piece.run();
            } catch (RuntimeException ignored) {
                // whoever needs what was to be prepared meets the failure again, and tells it
            }
        }
    }

    /// Lets the piece under way come to its end and does no other.
    @Override
    public void close() {
        over = true;
    }
}
