package dev.atoll.app.workspace.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The operations on files that journals need, so that tests can let each of them fail or be the last.
interface Storage {
    /// The names in a folder; none if there is no such folder.
    List<String> names(Path folder) throws IOException;

    InputStream read(Path file) throws IOException;

    /// Makes a folder and those around it, if they are not there.
    void makeFolders(Path folder) throws IOException;

    /// Makes a folder.
    ///
    /// @return whether it is new
    boolean makeFolder(Path folder) throws IOException;

    /// Writes bytes at a place of a file, after which it ends, and waits until they are on the medium. The file is made
    /// if it is not there.
    void write(Path file, long at, byte[] bytes) throws IOException;

    /// Moves a file over another in one step, and waits until that is on the medium.
    void rename(Path from, Path to) throws IOException;

    /// Removes a file or an empty folder, if it is there.
    void delete(Path file) throws IOException;

    /// Locks a file, which is made if it is not there, until it is released or the process ends in whatever way.
    ///
    /// @return what releases it; empty if somebody else holds it
    Optional<Closeable> lock(Path file) throws IOException;
}
