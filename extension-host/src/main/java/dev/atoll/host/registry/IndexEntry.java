package dev.atoll.host.registry;

import dev.atoll.api.manifest.PackageKind;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;

import java.util.Optional;

/// What an index says of one extension. The rest stands in a file of the extension's own, whose size and digest stand
/// here, so that the index's signature is one of that file too.
///
/// @param id the extension's
/// @param name what people call it
/// @param description what it does
/// @param kind what its packages hold
/// @param latest the newest version that is neither withdrawn nor killed, if there is one
/// @param bytes of its file
/// @param digest the file's SHA-256 digest, 64 hexadecimal digits
public record IndexEntry(
        ExtensionId id,
        String name,
        String description,
        PackageKind kind,
        Optional<SemanticVersion> latest,
        long bytes,
        String digest) {}
