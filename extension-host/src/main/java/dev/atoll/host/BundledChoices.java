package dev.atoll.host;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;

import java.util.Map;
import java.util.Set;

/// What the user says about extensions that come with the editor, which are otherwise on and granted all that they ask
/// for. What is said of others, the [ExtensionStore] keeps.
///
/// @param off those that do not run
/// @param refused what is not granted, by extension
public record BundledChoices(Set<ExtensionId> off, Map<ExtensionId, Set<CapabilityKind>> refused) {
    /// Copies both.
    public BundledChoices {
        off = Set.copyOf(off);
        refused = Map.copyOf(refused);
    }

    /// Nothing is off or refused.
    public static BundledChoices none() {
        return new BundledChoices(Set.of(), Map.of());
    }

    boolean grants(ExtensionId extension, CapabilityKind kind) {
        return !refused.getOrDefault(extension, Set.of()).contains(kind);
    }
}
