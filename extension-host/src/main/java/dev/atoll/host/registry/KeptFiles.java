package dev.atoll.host.registry;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.catalog.Disk;
import dev.atoll.host.catalog.install.StoreFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;

/// What was read of a registry and found good, on this machine's disk. Files are known by their digest, and `last.json`
/// says which index counts; a process that dies while it changes this leaves the old or the new.
///
/// @param disk the disk
/// @param root a folder for this registry alone; need not be there
record KeptFiles(Disk disk, Path root) {
    private static final String ASIDE = ".new";
    private static final String LOCK = "lock";

    /// The last good index, if anything is known of one.
    Optional<LastSeen> last() throws IOException {
        return disk.read(root.resolve(LastSeen.FILE), RegistryBounds.EXTENSION_BYTES)
                .flatMap(content -> LastSeen.parse(content, new ArrayList<>()));
    }

    /// An index's bytes, if they are still what they were.
    Optional<byte[]> index(LastSeen last) throws IOException {
        return content(indexName(last.digest()), last.digest(), RegistryBounds.INDEX_BYTES);
    }

    /// The bytes of an extension's file, if they are here and what an index says.
    Optional<byte[]> extension(IndexEntry entry) throws IOException {
        return content(name(entry), entry.digest(), RegistryBounds.EXTENSION_BYTES);
    }

    private Optional<byte[]> content(String name, String digest, long most) throws IOException {
        return disk.read(root.resolve(name), most)
                .filter(content -> StoreFolder.digest(content).equals(digest));
    }

    /// Makes an index the last good one, unless another process has seen a later one meanwhile.
    ///
    /// @throws IOException with a sentence for the user; then nothing has changed
    void keep(LastSeen now, byte[] file, RegistryIndex index) throws IOException {
        disk.makeFolder(root);
        try (var _ = disk.lock(root.resolve(LOCK))) {
            if (last().filter(known -> known.serial() > now.serial()).isPresent()) {
                return;
            }
            if (index(now).isEmpty()) {
                replace(indexName(now.digest()), file);
            }
            replace(LastSeen.FILE, now.file());
            sweep(now, index);
        }
    }

    /// Keeps an extension's file.
    void keep(IndexEntry entry, byte[] file) throws IOException {
        disk.makeFolder(root);
        try (var _ = disk.lock(root.resolve(LOCK))) {
            replace(name(entry), file);
        }
    }

    private void replace(String name, byte[] content) throws IOException {
        disk.write(root.resolve(name + ASIDE), content);
        disk.rename(root.resolve(name + ASIDE), root.resolve(name));
    }

    /// What the index that counts does not speak of is not needed any more.
    private void sweep(LastSeen now, RegistryIndex index) throws IOException {
        var needed = new HashSet<String>();
        needed.add(LastSeen.FILE);
        needed.add(LOCK);
        needed.add(indexName(now.digest()));
        index.extensions().forEach(entry -> needed.add(name(entry)));
        for (var name : disk.names(root)) {
            if (!needed.contains(name)) {
                disk.delete(root.resolve(name));
            }
        }
    }

    private static String indexName(String digest) {
        return "index-" + digest + ".json";
    }

    private static String name(IndexEntry entry) {
        return name(entry.id(), entry.digest());
    }

    private static String name(ExtensionId id, String digest) {
        return id + "-" + digest + ".json";
    }

    /// A text's bytes.
    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
