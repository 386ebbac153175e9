package dev.atoll.app.window;

import dev.atoll.app.concurrent.Background;

import java.util.concurrent.atomic.AtomicInteger;

/// Background work of which it is known whether any is under way.
final class CountedWork implements Background {
    private final Background real = Background.virtualThreads();
    private final AtomicInteger running = new AtomicInteger();

    @Override
    public void execute(Runnable task) {
        running.incrementAndGet();
        real.execute(() -> {
            try {
                task.run();
            } finally {
                running.decrementAndGet();
            }
        });
    }

    boolean idle() {
        return running.get() == 0;
    }
}
