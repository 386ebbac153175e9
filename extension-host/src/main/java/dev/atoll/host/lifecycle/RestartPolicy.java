package dev.atoll.host.lifecycle;

import java.time.Duration;

/// When a failed extension is started again, and when no more.
///
/// @param strikes that many failures inside of `window` switch the extension off
/// @param window how long a failure counts
/// @param firstDelay time before the first new start; each further one waits eight times as long
/// @param linger time an instance is kept when no document needs it any more
public record RestartPolicy(int strikes, Duration window, Duration firstDelay, Duration linger) {
    /// Three failures in ten minutes.
    public static final RestartPolicy DEFAULT =
            new RestartPolicy(3, Duration.ofMinutes(10), Duration.ofMillis(100), Duration.ofSeconds(60));

    /// The window in words.
    String windowInWords() {
        long minutes = window.toMinutes();
        return minutes > 0 ? minutes + (minutes == 1 ? " minute" : " minutes") : window.toSeconds() + " seconds";
    }

    /// The time to wait after the given failure, counted from 1.
    Duration delay(int failure) {
        return firstDelay.multipliedBy(1L << (3 * Math.min(failure - 1, 5)));
    }
}
