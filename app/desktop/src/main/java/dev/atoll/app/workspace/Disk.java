package dev.atoll.app.workspace;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The operations on files that the workspace needs, so that tests can let each of them fail.
interface Disk {
    /// @throws java.nio.file.NoSuchFileException if nothing is there
    Facts facts(Path path) throws IOException;

    byte[] read(Path file) throws IOException;

    /// Whether something is there, as far as that can be known.
    default boolean has(Path place) {
        try {
            facts(place);
            return true;
        } catch (NotDirectoryException | NoSuchFileException missing) {
            return false;
        } catch (IOException unknown) {
            return true;
        }
    }

    /// Where a chain of symbolic links ends, even if nothing is there yet.
    Path target(Path path) throws IOException;

    List<FolderEntry> list(Path folder) throws IOException;

    /// What is in a folder, by name, without following links: a link is [Facts.Kind#OTHER].
    Map<String, Facts.Kind> kinds(Path folder) throws IOException;

    /// A path as the disk spells it, with all links followed.
    Path real(Path path) throws IOException;

    void createFolders(Path folder) throws IOException;

    /// A new, empty file in the folder of another, which only this user may read.
    Path createBeside(Path file) throws IOException;

    /// Replaces a file's bytes and waits until they are on the medium.
    void write(Path file, byte[] bytes) throws IOException;

    /// Gives a file the permissions and, where allowed, the owner of another.
    ///
    /// @return whether the owner and group are the same now
    boolean copyRights(Path from, Path to) throws IOException;

    /// Gives a new file the permissions that new files get.
    void giveDefaultRights(Path file) throws IOException;

    /// Moves a file over another in one step.
    void rename(Path from, Path to) throws IOException;

    /// Makes an empty file where nothing is.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if something is there
    void createNew(Path file) throws IOException;

    /// Makes a folder where nothing is.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if something is there
    void createFolder(Path folder) throws IOException;

    /// Moves a file, a folder with all in it, or a link to where nothing is.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if something is there
    void move(Path from, Path to) throws IOException;

    /// Removes a file, a folder with all in it, or a link.
    void remove(Path place) throws IOException;

    /// Removes a file, if it is there.
    void delete(Path file) throws IOException;
}
