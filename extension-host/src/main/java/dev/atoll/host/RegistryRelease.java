package dev.atoll.host;

import dev.atoll.api.capability.CapabilityRequest;
import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.manifest.VersionRange;
import dev.atoll.host.registry.Release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A version of an extension, as a registry tells of it.
///
/// @param version its number
/// @param api the versions of the contract that it works with
/// @param kind what its package holds
/// @param capabilities what it asks for
/// @param bytes of its package
/// @param digest the package's SHA-256 digest, 64 hexadecimal digits
/// @param published when it was added to the registry
/// @param withdrawn why it is not to be installed any more, if that is so
/// @param publisher who signed it
/// @param changelog what changed in it; may be empty and have several lines
public record RegistryRelease(
        SemanticVersion version,
        VersionRange api,
        PackageKind kind,
        List<CapabilityRequest> capabilities,
        long bytes,
        String digest,
        Instant published,
        Optional<Withdrawal> withdrawn,
        Publisher publisher,
        String changelog) {
    /// Why a version is not to be installed any more.
    ///
    /// @param killed whether it is stopped where it is installed, too
    /// @param reason a sentence of whoever keeps the registry
    public record Withdrawal(boolean killed, String reason) {}

    /// Copies the list.
    public RegistryRelease {
        capabilities = List.copyOf(capabilities);
    }

    static RegistryRelease of(Release release, Optional<String> killed) {
        return new RegistryRelease(
                release.version(),
                release.api(),
                release.kind(),
                release.capabilities(),
                release.bytes(),
                release.digest(),
                release.published(),
                killed.map(reason -> new Withdrawal(true, reason))
                        .or(() -> release.yanked().map(reason -> new Withdrawal(false, reason))),
                Publisher.of(release.signer()),
                release.about().changelog());
    }

    /// Whether it can be installed here at all.
    public boolean isOffered() {
        return withdrawn.isEmpty() && api.contains(RunningHost.CONTRACT);
    }
}
