package dev.atoll.host;

import dev.atoll.api.capability.CapabilityKind;

import java.time.LocalDate;
import java.util.List;

/// That an extension used a capability.
///
/// @param kind which
/// @param days of the last thirty on which it did, today included, the earliest first; at least one
public record CapabilityUse(CapabilityKind kind, List<LocalDate> days) {
    /// For so many days, today included, it is known what was used.
    public static final int KNOWN_DAYS = 30;

    /// Copies the list.
    public CapabilityUse {
        days = List.copyOf(days);
    }
}
