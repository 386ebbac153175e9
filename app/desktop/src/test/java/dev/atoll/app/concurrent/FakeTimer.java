package dev.atoll.app.concurrent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A clock that a test moves by hand.
public final class FakeTimer implements Timer {
    private final List<Entry> entries = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Subscription after(Duration delay, Runnable post) {
        Entry entry = new Entry(now.plus(delay), post);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    /// Lets time pass and runs what falls due, in order.
    ///
    /// @param time how much
    public void pass(Duration time) {
        now = now.plus(time);
        for (Entry entry : List.copyOf(entries)) {
            if (entry.due.compareTo(now) <= 0 && entries.remove(entry)) {
                entry.post.run();
            }
        }
    }

    private record Entry(Duration due, Runnable post) {}
}
