package dev.atoll.host.registry;

import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.host.catalog.sign.PublisherKey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A version of an extension in a registry. What counts in the end is the package itself; this tells which one it is,
/// and lets updates be decided before anything is fetched.
///
/// @param version its number
/// @param about what people are told of it
/// @param api the versions of the contract that it works with
/// @param kind what its package holds
/// @param capabilities what it asks for
/// @param bytes of its package
/// @param digest the package's SHA-256 digest, 64 hexadecimal digits
/// @param published when it was added to the registry
/// @param yanked why it is not to be installed any more, if that is so
/// @param signer the key that its package is signed with
public record Release(
        SemanticVersion version,
        About about,
        VersionRange api,
        PackageKind kind,
        List<CapabilityRequest> capabilities,
        long bytes,
        String digest,
        Instant published,
        Optional<String> yanked,
        PublisherKey signer) {
    /// What people are told of a version.
    ///
    /// @param name the extension's
    /// @param description what it does
    /// @param changelog what changed in it; may be empty and have several lines
    public record About(String name, String description, String changelog) {}

    /// Copies the list.
    public Release {
        capabilities = List.copyOf(capabilities);
    }

    /// The same, not to be installed any more.
    Release yanked(String reason) {
        return new Release(
                version, about, api, kind, capabilities, bytes, digest, published, Optional.of(reason), signer);
    }
}
