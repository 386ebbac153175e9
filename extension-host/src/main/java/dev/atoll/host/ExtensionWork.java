package dev.atoll.host;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How an extension worked since the host started.
///
/// @param calls how often its code was called
/// @param typical the median of its newest 256 calls' times; zero without calls
/// @param slow nineteen of twenty of these took no longer
/// @param longest the longest call of all
/// @param memoryBytes that its instance takes now; zero if there is none
/// @param failures the newest, the oldest of them first
public record ExtensionWork(
        long calls, Duration typical, Duration slow, Duration longest, long memoryBytes, List<Failure> failures) {
    /// What went wrong.
    ///
    /// @param when it did
    /// @param reason a sentence for the user that does not name the extension
    /// @param stack the functions of its code that were running, the innermost first, as its module names
    ///     them; empty where it did not fail in its code
    public record Failure(Instant when, String reason, List<String> stack) {
        /// Copies the list.
        public Failure {
            stack = List.copyOf(stack);
        }
    }

    /// Copies the list.
    public ExtensionWork {
        failures = List.copyOf(failures);
    }

    /// That of an extension which has no code.
    static ExtensionWork none() {
        return new ExtensionWork(0, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, List.of());
    }
}
