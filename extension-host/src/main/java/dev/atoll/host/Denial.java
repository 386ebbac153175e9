package dev.atoll.host;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;

/// That an extension tried something it was not granted. Told once an extension and capability while the host runs;
/// the extension's log has every time.
///
/// @param extension who tried
/// @param capability what it would have needed
/// @param sentence both, in words for the user
public record Denial(ExtensionId extension, CapabilityKind capability, String sentence) {}
