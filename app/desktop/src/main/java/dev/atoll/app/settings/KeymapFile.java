package dev.atoll.app.settings;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The file with the user's own key bindings, beside `settings.json`.
///
/// Reading and writing block.
///
/// @param path where it is
/// @param workspace the door to files
public record KeymapFile(Path path, Workspace workspace) {
    private static final String NAME = "keymap.json";

    /// The one in the user's folders.
    public static KeymapFile in(OwnFolders folders, Workspace workspace) {
        return new KeymapFile(folders.config().resolve(NAME), workspace);
    }

    /// Its bytes; none if it does not exist or cannot be read, which is told when it is written.
    public byte[] read() {
        try {
            return workspace.exists(path) ? workspace.bytes(path) : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    /// Writes it.
    ///
    /// @return a sentence for the user if it cannot be written
    public Optional<String> keep(byte[] file) {
        return workspace.replaceBytes(path, file).map(reason -> Words.of("settings.the-keys-hold-until-atoll", reason));
    }
}
