package dev.atoll.host.lifecycle;

import java.util.ArrayDeque;

/// The failures of one extension that still count.
final class Strikes {
    private final RestartPolicy policy;
    private final ArrayDeque<Long> times = new ArrayDeque<>();

    Strikes(RestartPolicy policy) {
        this.policy = policy;
    }

    /// Counts a failure.
    ///
    /// @param now the time in nanoseconds, from any origin
    /// @return how many count now
    int add(long now) {
        times.add(now);
        while (now - times.getFirst() > policy.window().toNanos()) {
            times.removeFirst();
        }
        return times.size();
    }

    /// Whether that many are too many.
    boolean tooMany(int count) {
        return count >= policy.strikes();
    }

    void forget() {
        times.clear();
    }
}
