package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// A folder that only the user can enter, for what processes of this user share while they run.
///
/// @param path where it is
public record PrivateFolder(Path path) {
    private static final String RIGHTS = "rwx------";

    /// Makes the folder if it is not there, and shuts others out of it.
    ///
    /// @throws IOException if it cannot be made, is not a folder of its own, or belongs to somebody else
    public static PrivateFolder at(Path path) throws IOException {
        Files.createDirectories(path);
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(Words.of("workspace.is-a-link-and-not", path));
        }
        PosixFileAttributeView rights =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (rights != null) {
            // which fails for a folder of somebody else
            rights.setPermissions(PosixFilePermissions.fromString(RIGHTS));
        }
        return new PrivateFolder(path);
    }

    /// Whether something of that name lies in a folder, whether or not the folder is there.
    public static boolean has(Path folder, String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /// Takes a lock that is held until it is closed or the process ends, however that happens.
    ///
    /// @return nothing if somebody holds it
    public Optional<Closeable> lock(String name) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // as if another one held it
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        channel.close();
        return Optional.empty();
    }

    /// Removes a file in it, if it is there.
    public void remove(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }
}
