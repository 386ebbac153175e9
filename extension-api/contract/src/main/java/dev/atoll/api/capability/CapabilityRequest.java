package dev.atoll.api.capability;

/// A capability that a manifest asks for.
///
/// @param capability what is asked for
/// @param reason the author's sentence for the user who is asked to allow it
public record CapabilityRequest(Capability capability, String reason) {}
