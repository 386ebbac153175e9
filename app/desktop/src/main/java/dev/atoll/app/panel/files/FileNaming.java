package dev.atoll.app.panel.files;

import dev.atoll.app.words.Words;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// What becomes of a name that is typed in the tree.
///
/// @param deeds makes and moves files
record FileNaming(FileDeeds deeds) {
    /// Gives an item a name that was typed, or tells why not.
    void give(FileItem item, String name) {
        Path folder = item.getValue().path().getParent();
        if (name.isEmpty()
                || folder == null
                || (!item.unnamed() && name.equals(item.getValue().name()))) {
            return;
        }
        place(folder, name)
                .ifPresentOrElse(
                        place -> place(item, place),
                        () -> deeds.refuse(Words.of("panel.files.is-no-name-for-a", name)));
    }

    private void place(FileItem item, Path place) {
        if (!item.unnamed()) {
            deeds.move(item.getValue().path(), place);
        } else if (item.getValue().folder()) {
            deeds.createFolder(place);
        } else {
            deeds.createFile(place);
        }
    }

    /// The place of a name in a folder; names with `/` lie in folders of it.
    private static Optional<Path> place(Path folder, String name) {
        try {
            Path place = folder.resolve(name).normalize();
            return place.startsWith(folder) && !place.equals(folder) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException unspeakable) {
            return Optional.empty();
        }
    }
}
