package dev.atoll.host.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What whoever keeps things in a folder does with files: the few operations, each of which is done or not done when a
/// process dies, but for [#write], which may leave a part of the file. Whatever was done before another operation
/// begins survives it, also when the power fails.
///
/// Links are neither followed nor touched: what is one is not there.
public interface Disk {
    /// The real one.
    static Disk local() {
        return new LocalDisk(false);
    }

    /// The real one, for what others are to read: neither files nor folders that it makes are for their owner alone.
    static Disk shared() {
        return new LocalDisk(true);
    }

    /// The names in a folder, sorted; none if there is no such folder.
    List<String> names(Path folder) throws IOException;

    /// A file's bytes; nothing if there is no such file.
    ///
    /// @param most bytes that it may have
    /// @throws IOException if it cannot be read or is larger
    Optional<byte[]> read(Path file, long most) throws IOException;

    /// Makes a folder that its owner alone may enter, and those above it; does nothing if it is there.
    void makeFolder(Path folder) throws IOException;

    /// Writes a file that its owner alone may read, in place of what is there.
    void write(Path file, byte[] content) throws IOException;

    /// Gives a file another name in the same folder, at once, in place of what is there.
    void rename(Path from, Path to) throws IOException;

    /// Removes a file; does nothing if it is not there.
    void delete(Path file) throws IOException;

    /// Removes an empty folder; does nothing if it is not there.
    void deleteFolder(Path folder) throws IOException;

    /// Waits until no one else, in this process or another, holds the lock, and takes it. It ends with the process.
    ///
    /// @throws IOException with a sentence for the user if it takes too long
    Lock lock(Path file) throws IOException;

    /// A lock that is held.
    interface Lock extends AutoCloseable {
        @Override
        void close() throws IOException;
    }
}
