package dev.atoll.app.workspace.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The place for files that are damaged: nothing in it is ever overwritten.
///
/// @param storage the disk
/// @param state the folder that it is in
record Aside(Storage storage, Path state) {
    private static final String NAME = "damaged";

    /// Keeps what a file holds.
    ///
    /// @param file where it was
    /// @return where it is kept; empty if that was not possible
    Optional<Path> put(Path file, byte[] content) {
        try {
            Path folder = state.resolve(NAME);
            storage.makeFolders(folder);
            List<String> there = storage.names(folder);
            int number = 1;
            while (there.contains(number + "-" + file.getFileName())) {
                number++;
            }
            Path to = folder.resolve(number + "-" + file.getFileName());
            storage.write(to, 0, content);
            return Optional.of(to);
        } catch (IOException notPossible) {
            return Optional.empty();
        }
    }
}
