package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.util.Map;
import java.util.Optional;

/// A package that was read and verified.
///
/// @param manifest its manifest
/// @param files all its files by their path inside the package, the lists in `META` aside; nobody writes to the
///     arrays
public record PackageContent(Manifest manifest, Map<String, byte[]> files) {
    /// Copies the map.
    public PackageContent {
        files = Map.copyOf(files);
    }

    /// The bytes of its module; nothing in data-only packages.
    public Optional<byte[]> module() {
        return manifest.module().flatMap(name -> Optional.ofNullable(files.get(name)));
    }
}
