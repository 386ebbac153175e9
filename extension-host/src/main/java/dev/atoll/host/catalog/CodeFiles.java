package dev.atoll.host.catalog;

import dev.atoll.host.engine.CodeStore;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A folder of compiled code that only its owner may enter, bounded in size: the entries not used for longest
/// go first. What does not work (no space, no rights) merely keeps nothing.
public final class CodeFiles implements CodeStore, AutoCloseable {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final int KEY_BYTES = 32;

    private final Path folder;
    private final long mostBytes;
    private boolean closed;

    /// @param folder the folder, made if it is not there
    /// @param mostBytes bytes that all entries may take together
    public CodeFiles(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// The secret that guards compiled code, from a file that only its owner may read; made on first use. A new
    /// one for this run if the file cannot be had, so that nothing kept verifies.
    ///
    /// @param data a folder that is not the one of the compiled code
    public static byte[] key(Path data) {
        var file = data.resolve("code.key");
        try {
            privateFolder(data);
            var known = readKey(file);
            if (known.isPresent()) {
                return known.get();
            }
            var key = newKey();
            Files.deleteIfExists(file);
            var aside = Files.createTempFile(data, "key", ".tmp");
            restrict(aside, "rw-------");
            Files.write(aside, key);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException e) {
            return newKey();
        }
    }

    private static Optional<byte[]> readKey(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isPrivate(file)) {
            return Optional.empty();
        }
        var key = Files.readAllBytes(file);
        return key.length == KEY_BYTES ? Optional.of(key) : Optional.empty();
    }

    private static byte[] newKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public Optional<byte[]> read(String key) {
        var file = file(key);
        try {
            if (!isPrivate(folder)
                    || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(file) > mostBytes) {
                return Optional.empty();
            }
            var content = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void write(String key, byte[] content) {
        if (closed || content.length > mostBytes) {
            return;
        }
        try {
            privateFolder(folder);
            makeRoom(content.length);
            var aside = Files.createTempFile(folder, "code", ".tmp");
            Files.write(aside, content, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(aside, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException ignored) {
            // without a kept entry the next start compiles again
        }
    }

    /// Waits for an entry that is being written. Nothing is written afterwards, whoever is still compiling.
    @Override
    public synchronized void close() {
        closed = true;
    }

    private Path file(String key) {
        if (!NAME.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        return folder.resolve(key);
    }

    private void makeRoom(long needed) throws IOException {
        try (var list = Files.list(folder)) {
            var entries = list.flatMap(file -> Entry.of(file).stream())
                    .sorted(Comparator.comparing(Entry::used))
                    .toList();
            long total = needed + entries.stream().mapToLong(Entry::size).sum();
            for (var entry : entries) {
                if (total <= mostBytes) {
                    return;
                }
                total -= entry.size();
                Files.deleteIfExists(entry.file());
            }
        }
    }

    /// A file as it was when it was looked at. Others may write into the folder meanwhile, and give what they have
    /// written its name.
    private record Entry(Path file, FileTime used, long size) {
        static Optional<Entry> of(Path file) {
            try {
                var facts = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                return facts.isRegularFile()
                        ? Optional.of(new Entry(file, facts.lastModifiedTime(), facts.size()))
                        : Optional.empty();
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
    }

    static void privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try {
            Files.createDirectory(folder, ownerOnly(folder));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            restrict(folder, "rwx------");
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        return attributes(path, "rwx------");
    }

    /// What a new file is made with that its owner alone may read.
    static FileAttribute<?>[] ownerAlone(Path path) {
        return attributes(path, "rw-------");
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isPrivate(Path path) throws IOException {
        if (!isPosix(path)) {
            return true;
        }
        var others = Set.of(
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.GROUP_WRITE,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_WRITE);
        return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).stream()
                .noneMatch(others::contains);
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
