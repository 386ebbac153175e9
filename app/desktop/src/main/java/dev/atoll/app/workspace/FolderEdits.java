package dev.atoll.app.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/// Makes, moves and removes files and folders, and never puts anything over something else.
///
/// Every call blocks: call it in the background. What cannot be done changes nothing and is answered with a sentence
/// for
/// the user.
public final class FolderEdits {
    private final Disk disk;
    private final Optional<Trash> trash;

    FolderEdits(Disk disk, Optional<Path> trash) {
        this.disk = disk;
        this.trash = trash.map(folder -> new Trash(disk, folder, Clock.system(ZoneId.systemDefault())));
    }

    /// Makes an empty file, with the folders that it needs.
    public Optional<String> createFile(Path file) {
        return tried(Sentences.name(file) + " is not made: ", () -> {
            createParent(file);
            disk.createNew(file);
        });
    }

    /// Makes a folder, with the folders that it needs.
    public Optional<String> createFolder(Path folder) {
        return tried(Sentences.name(folder) + " is not made: ", () -> {
            createParent(folder);
            disk.createFolder(folder);
        });
    }

    /// Gives a file or a folder another name or place, with the folders that it needs.
    public Optional<String> move(Path from, Path to) {
        if (to.startsWith(from) && !to.equals(from)) {
            return Optional.of(Sentences.name(from) + " cannot be moved into itself.");
        }
        return tried(Sentences.name(from) + " is not moved: ", () -> {
            createParent(to);
            disk.move(from, to);
        });
    }

    /// Whether there is a trash to move things to.
    public boolean hasTrash() {
        return trash.isPresent();
    }

    /// Moves a file or a folder to the trash.
    public Optional<String> trash(Path place) {
        return trash.isEmpty()
                ? Optional.of("There is no trash on this system.")
                : tried(
                        Sentences.name(place) + " is not moved to the trash: ",
                        () -> trash.get().take(place));
    }

    /// Removes a file, or a folder with all in it, for good.
    public Optional<String> remove(Path place) {
        return tried(Sentences.name(place) + " is not deleted, or not all of it: ", () -> disk.remove(place));
    }

    private void createParent(Path place) throws IOException {
        Path parent = place.getParent();
        if (parent != null) {
            disk.createFolders(parent);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Optional<String> tried(String words, Work work) {
        try {
            work.run();
            return Optional.empty();
        } catch (FileAlreadyExistsException taken) {
            return Optional.of(words + Sentences.name(Path.of(taken.getFile())) + " is there already.");
        } catch (NoSuchFileException gone) {
            return Optional.of(words + Sentences.name(Path.of(gone.getFile())) + " is not there any more.");
        } catch (AccessDeniedException denied) {
            return Optional.of(words + "you do not have the permission to.");
        } catch (DirectoryNotEmptyException elsewhere) {
            return Optional.of(words + "a folder cannot be moved to another disk.");
        } catch (IOException failure) {
            return Optional.of(words + Sentences.cause(failure));
        }
    }
}
