package dev.atoll.host.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The real files. Everything is forced to the disk before the next operation.
///
/// @param open whether what is made can be read by others too, as the user's mask says
record LocalDisk(boolean open) implements Disk {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PAUSE_MILLIS = 20;

    @Override
    public List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public Optional<byte[]> read(Path file, long most) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var content = in.readNBytes(Math.toIntExact(most + 1));
            if (content.length > most) {
                throw new IOException(file + " is too large");
            }
            return Optional.of(content);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        boolean there = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        if (open) {
            Files.createDirectories(folder);
        } else {
            CodeFiles.privateFolder(folder.toAbsolutePath());
        }
        if (!there) {
            forceEntry(folder);
        }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, attributes(file))) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        forceEntry(file);
    }

    private FileAttribute<?>[] attributes(Path file) {
        return open ? new FileAttribute<?>[0] : CodeFiles.ownerAlone(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceEntry(to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
            forceEntry(file);
        }
    }

    @Override
    public void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(folder);
            forceEntry(folder);
        }
    }

    @Override
    public Lock lock(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!taken(channel)) {
                if (System.nanoTime() > end) {
                    throw new IOException("another Atoll is changing the same files just now; try again");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return channel::close;
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IOException("it was cancelled", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /// A folder's own entries reach the disk; not every system lets a folder be opened, and those that do not need not.
    private static void forceEntry(Path path) {
        var folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // Windows
        }
    }
}
