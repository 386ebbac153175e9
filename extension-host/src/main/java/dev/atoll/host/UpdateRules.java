package dev.atoll.host;

import dev.atoll.api.provider.ExtensionId;

import java.time.Duration;
import java.util.Set;

/// What the user says about updates.
///
/// @param automatic whether anything is updated without being asked
/// @param ripeAfter how old a version must be; what is wrong with one is mostly noticed soon after it is published
/// @param off extensions that are not updated without being asked
public record UpdateRules(boolean automatic, Duration ripeAfter, Set<ExtensionId> off) {
    /// How old a version must be unless the user says otherwise.
    public static final Duration USUAL_AGE = Duration.ofDays(3);

    /// Copies the set.
    public UpdateRules {
        off = Set.copyOf(off);
    }

    /// What holds where the user says nothing.
    public static UpdateRules usual() {
        return new UpdateRules(true, USUAL_AGE, Set.of());
    }
}
