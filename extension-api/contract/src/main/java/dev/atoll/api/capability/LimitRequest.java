package dev.atoll.api.capability;

import java.util.Map;
import java.util.OptionalInt;

/// Limits that somebody wishes for one extension. What the wish does depends on whose it is: a manifest's can
/// only lower, a user's holds up to each limit's ceiling.
///
/// @param wishes the limits that are named, each with a positive value in its own unit
public record LimitRequest(Map<Limit, Integer> wishes) {
    /// No wish.
    public static final LimitRequest NONE = new LimitRequest(Map.of());

    /// Copies the map.
    ///
    /// @throws IllegalArgumentException if a value is not positive
    public LimitRequest {
        wishes = Map.copyOf(wishes);
        wishes.forEach((limit, value) -> {
            if (value <= 0) {
                throw new IllegalArgumentException(limit.word() + " must be positive: " + value);
            }
        });
    }

    /// What is wished of one limit.
    public OptionalInt of(Limit limit) {
        var wish = wishes.get(limit);
        return wish == null ? OptionalInt.empty() : OptionalInt.of(wish);
    }
}
