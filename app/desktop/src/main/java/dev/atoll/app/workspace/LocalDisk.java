package dev.atoll.app.workspace;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The machine's own disk.
final class LocalDisk implements Disk {
    private static final int MAX_LINKS = 40;

    @Override
    public Facts facts(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new Facts(
                kind(attributes),
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                Files.isWritable(path),
                names(path));
    }

    private static int names(Path path) throws IOException {
        boolean known = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        return known && Files.getAttribute(path, "unix:nlink") instanceof Integer count ? count : 1;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public Path target(Path path) throws IOException {
        Path at = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    @Override
    public List<FolderEntry> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> new FolderEntry(path, Files.isDirectory(path)))
                    .toList();
        }
    }

    @Override
    public Map<String, Facts.Kind> kinds(Path folder) throws IOException {
        Map<String, Facts.Kind> kinds = new HashMap<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                kinds.put(String.valueOf(path.getFileName()), kind(path));
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        return kinds;
    }

    private static Facts.Kind kind(Path path) throws IOException {
        try {
            return kind(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException goneMeanwhile) {
            return Facts.Kind.OTHER;
        }
    }

    private static Facts.Kind kind(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                ? Facts.Kind.FILE
                : attributes.isDirectory() ? Facts.Kind.FOLDER : Facts.Kind.OTHER;
    }

    @Override
    public Path real(Path path) throws IOException {
        return path.toRealPath();
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public Path createBeside(Path file) throws IOException {
        return Files.createTempFile(folderOf(file), ".atoll-", ".tmp");
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    @Override
    public boolean copyRights(Path from, Path to) throws IOException {
        PosixFileAttributeView source = posix(from);
        PosixFileAttributeView copy = posix(to);
        if (source == null || copy == null) {
            return true;
        }
        PosixFileAttributes wanted = source.readAttributes();
        PosixFileAttributes had = copy.readAttributes();
        boolean same = had.owner().equals(wanted.owner()) && had.group().equals(wanted.group());
        if (!same) {
            try {
                copy.setOwner(wanted.owner());
                copy.setGroup(wanted.group());
                same = true;
            } catch (IOException notAllowed) {
                return false;
            }
        }
        copy.setPermissions(wanted.permissions());
        return same;
    }

    @Override
    public void giveDefaultRights(Path file) throws IOException {
        PosixFileAttributeView view = posix(file);
        if (view == null) {
            return;
        }
        // what the process's mask leaves of rw-rw-rw- is only seen on a file made without explicit permissions
        Path sample = folderOf(file).resolve(file.getFileName() + "-mask");
        try {
            Files.createFile(sample);
            Set<PosixFilePermission> rights = EnumSet.noneOf(PosixFilePermission.class);
            rights.addAll(Files.getPosixFilePermissions(sample));
            rights.retainAll(PosixFilePermissions.fromString("rw-rw-rw-"));
            view.setPermissions(rights);
        } finally {
            Files.deleteIfExists(sample);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException inOneStepImpossible) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(folderOf(to));
    }

    @Override
    public void createNew(Path file) throws IOException {
        Files.createFile(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    @Override
    public void remove(Path place) throws IOException {
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    // a rename is durable once its folder is; systems whose folders cannot be opened keep it by themselves
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            return;
        }
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static @Nullable PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class);
    }
}
