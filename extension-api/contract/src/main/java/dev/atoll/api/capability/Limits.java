package dev.atoll.api.capability;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What one extension may use: a value for every [Limit].
///
/// What holds in the end are the host's values, lowered by what the extension's manifest asks for; where the
/// user has chosen a value for this extension, it holds instead, up to the limit's ceiling.
///
/// @param values the values; what is not named has its usual one
public record Limits(Map<Limit, Integer> values) {
    /// The longest text that a user is shown as one: a message, a hint. Longer ones are cut.
    public static final int SENTENCE_LENGTH = 2_000;

    /// The longest name in a list, of a symbol for instance. Longer ones are cut.
    public static final int NAME_LENGTH = 1_000;

    /// The longest name of a scope. A longer one is a bad answer.
    public static final int SCOPE_LENGTH = 100;

    /// The longest line of a log. Longer ones are cut.
    public static final int LOG_LINE_LENGTH = 4_096;

    /// Lines of log that are kept of one extension; the oldest go first.
    public static final int LOG_LINES_KEPT = 1_000;

    /// Bytes that the memories of all extensions of a host may take together, if the Java heap allows that much.
    public static final long ALL_MEMORY_BYTES = 1L << 30;

    /// The longest document that extensions are told of, in UTF-16 code units: each that serves it keeps a copy of its
    /// own. What grows beyond while it is open stays known.
    public static final int DOCUMENT_LENGTH = 1 << 25;

    /// What holds unless somebody says otherwise.
    public static final Limits DEFAULTS = new Limits(Map.of());

    /// Completes the values.
    ///
    /// @throws IllegalArgumentException if one is negative
    public Limits {
        var all = new EnumMap<Limit, Integer>(Limit.class);
        for (var limit : Limit.values()) {
            int value = values.getOrDefault(limit, limit.usual());
            if (value < 0) {
                throw new IllegalArgumentException(limit.word() + " must not be negative: " + value);
            }
            all.put(limit, value);
        }
        values = Collections.unmodifiableMap(all);
    }

    /// The value of a limit, in its own unit.
    public int of(Limit limit) {
        return values.getOrDefault(limit, limit.usual());
    }

    /// The value of a limit that counts milliseconds.
    public Duration time(Limit limit) {
        return Duration.ofMillis(of(limit));
    }

    /// The same with another value, for whoever runs the host.
    public Limits with(Limit limit, int value) {
        var changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new Limits(changed);
    }

    /// These limits, lowered by what a manifest asks for.
    public Limits loweredBy(LimitRequest manifest) {
        var changed = new EnumMap<>(values);
        manifest.wishes().forEach((limit, wish) -> changed.merge(limit, wish, Math::min));
        return new Limits(changed);
    }

    /// These limits with what the user has chosen for one extension, higher or lower, up to each one's ceiling.
    public Limits chosenBy(LimitRequest user) {
        var changed = new EnumMap<>(values);
        user.wishes().forEach((limit, wish) -> changed.put(limit, Math.min(wish, limit.most())));
        return new Limits(changed);
    }
}
