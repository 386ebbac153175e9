package dev.atoll.host.catalog.install;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.manifest.SemanticVersion;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A store in a folder, with packages whose content is only their version.
record StoreWorld(Path root) {
    static final ExtensionId ID = new ExtensionId("test.guest");

    static byte[] content(String version) {
        return ("the package of version " + version).getBytes(StandardCharsets.UTF_8);
    }

    static StoredVersion version(String text) {
        var content = content(text);
        return new StoredVersion(
                SemanticVersion.parse(text).orElseThrow(),
                StoreFolder.digest(content),
                content.length,
                Optional.empty(),
                "a test",
                Optional.of(Instant.EPOCH),
                Instant.EPOCH,
                Optional.empty());
    }

    static StoreEntry first(String version) {
        return StoreEntry.first(ID, version(version), List.of(new Capability.Notifications()));
    }

    StoreFolder open(Disk disk) throws IOException {
        return StoreFolder.open(disk, root);
    }

    StoreFolder open() throws IOException {
        return open(Disk.local());
    }

    Optional<StoreEntry> entry() throws IOException {
        return open().find(ID).map(stored -> stored.entry().orElseThrow());
    }

    /// What is done in one go by the user.
    enum Deed {
        INSTALL,
        UPDATE,
        UPDATE_AGAIN,
        ROLL_BACK,
        REMOVE;

        /// Brings a store to where the deed begins.
        void prepare(StoreWorld world) throws IOException {
            for (var before : values()) {
                if (before == this) {
                    return;
                }
                if (before != ROLL_BACK) {
                    before.run(world, Disk.local());
                }
            }
        }

        void run(StoreWorld world, Disk disk) throws IOException {
            var store = world.open(disk);
            var now = world.entry();
            switch (this) {
                case INSTALL -> store.put(Optional.empty(), first("1.0.0"), content("1.0.0"));
                case UPDATE -> update(store, now.orElseThrow(), "2.0.0");
                case UPDATE_AGAIN -> update(store, now.orElseThrow(), "3.0.0");
                case ROLL_BACK ->
                    store.change(
                            now.orElseThrow(), now.orElseThrow().rolledBack().orElseThrow());
                case REMOVE -> store.remove(ID);
            }
        }

        private static void update(StoreFolder store, StoreEntry now, String version) throws IOException {
            store.put(Optional.of(now), now.updated(version(version), now.grants()), content(version));
        }
    }

    /// All files and folders, as paths inside of the store.
    Set<String> files() throws IOException {
        if (!Files.exists(root)) {
            return new TreeSet<>();
        }
        try (var walk = Files.walk(root)) {
            return walk.filter(path -> !path.equals(root))
                    .map(path -> root.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// Exactly the files that an entry needs.
    static Set<String> needed(Optional<StoreEntry> entry) {
        var result = new TreeSet<String>();
        entry.ifPresent(present -> {
            result.add(ID.value());
            result.add(ID + "/state.json");
            present.versions().forEach(version -> result.add(ID + "/" + version.fileName()));
        });
        return result;
    }
}
