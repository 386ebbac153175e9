package dev.atoll.host;

import java.time.Duration;
import java.time.Instant;

/// How long ago something was, in words.
final class Ages {
    private static final int HOURS_IN_WORDS = 96;

    private Ages() {}

    static String since(Instant then, Instant now) {
        return of(Duration.between(then, now));
    }

    /// Whole days, hours or minutes, whichever tells most; “less than a minute” where that is nothing.
    static String of(Duration age) {
        if (age.toMinutes() < 1) {
            return "less than a minute";
        }
        if (age.toHours() >= HOURS_IN_WORDS) {
            return counted(age.toDays(), "day");
        }
        return age.toHours() > 0 ? counted(age.toHours(), "hour") : counted(age.toMinutes(), "minute");
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
