package dev.atoll.host.catalog.install;

import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.host.catalog.sign.PublisherKey;

import java.time.Instant;
import java.util.Optional;

/// One version of an extension whose package is kept.
///
/// @param version its number
/// @param digest the SHA-256 digest of the package file, 64 hexadecimal digits
/// @param bytes of the package file
/// @param publisher the key it was signed with
/// @param source where it came from, for people: a file's path or an address
/// @param published when it was published, where that is known
/// @param installed when it was installed
/// @param registry the public key of the registry it was taken from, in one line, if it was
public record StoredVersion(
        SemanticVersion version,
        String digest,
        long bytes,
        Optional<PublisherKey> publisher,
        String source,
        Optional<Instant> published,
        Instant installed,
        Optional<String> registry) {
    /// The name of its package file.
    String fileName() {
        return version + "-" + digest + StoreFolder.PACKAGE;
    }
}
