package dev.atoll.host.catalog.install;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.provider.ExtensionId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of one installed extension. The key of the current version is the publisher's pinned one.
///
/// @param id the extension's
/// @param current the version in use
/// @param previous the one before, which can be gone back to
/// @param grants what the user grants it
/// @param enabled whether it is loaded at all
/// @param pinned whether it stays at its version
public record StoreEntry(
        ExtensionId id,
        StoredVersion current,
        Optional<StoredVersion> previous,
        List<Capability> grants,
        boolean enabled,
        boolean pinned) {
    /// Copies the list.
    public StoreEntry {
        grants = List.copyOf(grants);
    }

    /// A first version: loaded, free to be updated.
    public static StoreEntry first(ExtensionId id, StoredVersion version, List<Capability> grants) {
        return new StoreEntry(id, version, Optional.empty(), grants, true, false);
    }

    /// The same with another version in use; the one that was is kept.
    public StoreEntry updated(StoredVersion version, List<Capability> granted) {
        return new StoreEntry(id, version, Optional.of(current), granted, enabled, pinned);
    }

    /// The same with the version before in use, which then stays; nothing if there is none.
    public Optional<StoreEntry> rolledBack() {
        return previous.map(before -> new StoreEntry(id, before, Optional.of(current), grants, enabled, true));
    }

    /// The same, loaded or not.
    public StoreEntry enabled(boolean on) {
        return new StoreEntry(id, current, previous, grants, on, pinned);
    }

    /// The same, free to be updated or not.
    public StoreEntry pinned(boolean on) {
        return new StoreEntry(id, current, previous, grants, enabled, on);
    }

    /// The same with these grants.
    public StoreEntry granting(List<Capability> granted) {
        return new StoreEntry(id, current, previous, granted, enabled, pinned);
    }

    /// The versions whose packages are kept.
    Stream<StoredVersion> versions() {
        return Stream.concat(Stream.of(current), previous.stream());
    }
}
