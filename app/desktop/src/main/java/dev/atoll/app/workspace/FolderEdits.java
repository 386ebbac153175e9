package dev.atoll.app.workspace;

import dev.atoll.app.words.Words;

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
        return tried(Words.of("workspace.is-not-made", Sentences.name(file)), () -> {
            createParent(file);
            disk.createNew(file);
        });
    }

    /// Makes a folder, with the folders that it needs.
    public Optional<String> createFolder(Path folder) {
        return tried(Words.of("workspace.is-not-made", Sentences.name(folder)), () -> {
            createParent(folder);
            disk.createFolder(folder);
        });
    }

    /// Gives a file or a folder another name or place, with the folders that it needs.
    public Optional<String> move(Path from, Path to) {
        if (to.startsWith(from) && !to.equals(from)) {
            return Optional.of(Words.of("workspace.cannot-be-moved-into-itself", Sentences.name(from)));
        }
        return tried(Words.of("workspace.is-not-moved", Sentences.name(from)), () -> {
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
                ? Optional.of(Words.of("workspace.there-is-no-trash-on"))
                : tried(
                        Words.of("workspace.is-not-moved-to-the-trash", Sentences.name(place)),
                        () -> trash.get().take(place));
    }

    /// Removes a file, or a folder with all in it, for good.
    public Optional<String> remove(Path place) {
        return tried(Words.of("workspace.is-not-deleted", Sentences.name(place)), () -> disk.remove(place));
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
            return Optional.of(Words.of("workspace.is-there-already", words, Sentences.name(Path.of(taken.getFile()))));
        } catch (NoSuchFileException gone) {
            return Optional.of(
                    Words.of("workspace.is-not-there-any-more", words, Sentences.name(Path.of(gone.getFile()))));
        } catch (AccessDeniedException denied) {
            return Optional.of(Words.of("workspace.you-do-not-have-the", words));
        } catch (DirectoryNotEmptyException elsewhere) {
            return Optional.of(Words.of("workspace.a-folder-cannot-be-moved", words));
        } catch (IOException failure) {
            return Optional.of(words + " " + Sentences.cause(failure));
        }
    }
}
