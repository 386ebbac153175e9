package dev.atoll.app.window;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Timer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A timer whose pauses are over when a test says so: nobody waits for them, and none is over too early.
///
/// What lasts longer than a pause, such as a deadline, takes its time as ever.
final class QuickClock implements Timer {
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

    private final Timer real = Timer.start();
    private final List<Pause> pauses = new ArrayList<>();
    private long now;
    private long count;

    private record Pause(long end, long number, Runnable post) {}

    @Override
    public Subscription after(Duration delay, Runnable post) {
        return delay.compareTo(LONGEST_PAUSE) > 0 ? real.after(delay, post) : pause(delay.toNanos(), post);
    }

    private synchronized Subscription pause(long nanos, Runnable post) {
        Pause pause = new Pause(now + nanos, count++, post);
        pauses.add(pause);
        return () -> forget(pause);
    }

    private synchronized void forget(Pause pause) {
        pauses.remove(pause);
    }

    /// Lets all pauses that have begun be over, the shortest first.
    ///
    /// @return whether there were any
    boolean pass() {
        List<Pause> over = over();
        over.forEach(pause -> pause.post().run());
        return !over.isEmpty();
    }

    private synchronized List<Pause> over() {
        List<Pause> over = new ArrayList<>(pauses);
        over.sort(Comparator.comparingLong(Pause::end).thenComparingLong(Pause::number));
        pauses.clear();
        if (!over.isEmpty()) {
            now = Math.max(now, over.getLast().end());
        }
        return over;
    }
}
