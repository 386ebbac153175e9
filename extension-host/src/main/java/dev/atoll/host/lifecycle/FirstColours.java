package dev.atoll.host.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// The colours that texts on the screen still lack because the extensions that colour them are only starting. Others
/// that nobody waits for start after those, so that they do not take the processor away from them. Shared by the actors
/// of a host; may be used from any thread.
public final class FirstColours {
    private static final long PATIENCE_NANOS = 2_000_000_000;

    private final Map<String, Long> expected = new ConcurrentHashMap<>();
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

    /// Nothing is expected yet.
    public FirstColours() {}

    /// An extension is about to start and will be asked for colours. Nobody waits for them longer than two seconds.
    void expect(String extension) {
        expected.put(extension, System.nanoTime());
    }

    /// An extension has given colours, or will not.
    void over(String extension) {
        if (expected.remove(extension) != null) {
            waiting.forEach(Runnable::run);
        }
    }

    /// Nanoseconds that an extension should wait with its start for others' colours, if nothing is told meanwhile; none
    /// if they are expected of itself.
    long left(String extension) {
        if (expected.isEmpty() || expected.containsKey(extension)) {
            return 0;
        }
        long now = System.nanoTime();
        expected.values().removeIf(since -> now - since > PATIENCE_NANOS);
        return expected.values().stream()
                .mapToLong(since -> PATIENCE_NANOS - (now - since))
                .reduce(0, Math::max);
    }

    /// Somebody waits.
    ///
    /// @param look run whenever colours are not expected any more, on the thread that tells; must not take long
    void enter(Runnable look) {
        waiting.add(look);
    }

    void leave(Runnable look) {
        waiting.remove(look);
    }
}
