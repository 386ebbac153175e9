package dev.atoll.host;

import dev.atoll.api.manifest.Problem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.PackageBounds;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.catalog.PackageReader;
import dev.atoll.host.catalog.PackageResult;
import dev.atoll.host.catalog.install.StoreFolder;
import dev.atoll.host.catalog.install.StoredVersion;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// The installed packages, read and told of.
///
/// @param folder where they lie
record StoredPackages(StoreFolder folder) {
    private static final PackageReader READER = new PackageReader(PackageBounds.DEFAULTS);

    /// The package in use, if it is sound.
    Optional<PackageContent> content(StoreFolder.Stored stored) {
        return stored.entry().flatMap(entry -> content(stored.id(), entry.current()));
    }

    Optional<PackageContent> content(ExtensionId id, StoredVersion version) {
        try {
            return folder.content(id, version).map(READER::read).flatMap(result -> switch (result) {
                case PackageResult.Sound(var content) -> Optional.of(content);
                case PackageResult.Unsound _ -> Optional.empty();
            });
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    InstalledExtension described(StoreFolder.Stored stored) throws IOException {
        return described(stored, content(stored), folder.kills());
    }

    /// @param kills why packages must not be used, by their digest
    InstalledExtension described(
            StoreFolder.Stored stored, Optional<PackageContent> content, Map<String, String> kills) {
        var id = stored.id();
        if (stored.entry().isEmpty()) {
            return InstalledExtension.damaged(id, "What is known of it is damaged. Remove it and install it anew.");
        }
        var entry = stored.entry().get();
        return new InstalledExtension(
                id,
                content.map(PackageContent::manifest),
                Optional.of(version(id, entry.current())),
                entry.previous().map(one -> version(id, one)),
                entry.grants(),
                entry.enabled(),
                entry.pinned(),
                problem(
                                id,
                                content.isPresent(),
                                Optional.ofNullable(kills.get(entry.current().digest())))
                        .stream()
                        .toList());
    }

    private static Optional<Problem> problem(ExtensionId id, boolean whole, Optional<String> killed) {
        if (killed.isPresent()) {
            return Optional.of(new Problem(id.value(), killed(killed.get())));
        }
        return whole
                ? Optional.empty()
                : Optional.of(new Problem(
                        id.value(),
                        "Its package is damaged or gone. Install it anew, or go back to the version before."));
    }

    /// Why a package must not be used.
    static String killed(String reason) {
        return "It must not be used any more. " + reason;
    }

    private InstalledExtension.Version version(ExtensionId id, StoredVersion version) {
        return new InstalledExtension.Version(
                version.version(),
                folder.file(id, version),
                version.digest(),
                version.bytes(),
                version.publisher().map(Publisher::of),
                version.source(),
                version.published(),
                version.installed(),
                version.registry());
    }
}
