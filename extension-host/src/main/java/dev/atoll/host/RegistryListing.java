package dev.atoll.host;

import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;

import java.util.Optional;

/// An extension that a registry has.
///
/// @param id the extension's
/// @param name what people call it
/// @param description what it does
/// @param kind what its packages hold
/// @param latest its newest version, unless all were withdrawn
/// @param registry the registry's name
public record RegistryListing(
        ExtensionId id,
        String name,
        String description,
        PackageKind kind,
        Optional<SemanticVersion> latest,
        String registry) {}
