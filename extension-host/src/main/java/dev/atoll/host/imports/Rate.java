package dev.atoll.host.imports;

import java.util.ArrayDeque;

/// So many of something within some time. Confined to one thread, or to a lock.
final class Rate {
    private final long millis;
    private final ArrayDeque<Long> times = new ArrayDeque<>();

    /// @param millis within how many milliseconds
    Rate(long millis) {
        this.millis = millis;
    }

    /// Whether one more may happen now; counts it if so.
    ///
    /// @param most how many may
    /// @param now milliseconds of a clock that does not go back
    boolean take(int most, long now) {
        while (!times.isEmpty() && now - times.getFirst() >= millis) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
