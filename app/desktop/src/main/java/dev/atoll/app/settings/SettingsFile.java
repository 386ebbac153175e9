package dev.atoll.app.settings;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The user's `settings.json`. It lies in the user's own folder; no folder that is opened has a say.
///
/// Reading and writing block.
///
/// @param path where it is
/// @param workspace the door to files
public record SettingsFile(Path path, Workspace workspace) {
    private static final String NAME = "settings.json";
    private static final String BEGINNING = "// " + Words.of("settings.beginning-of-the-file") + """

        {
        }
        """;

    /// The one in the user's folders.
    public static SettingsFile in(OwnFolders folders, Workspace workspace) {
        return new SettingsFile(folders.config().resolve(NAME), workspace);
    }

    /// Its bytes; none if it does not exist.
    ///
    /// @throws IOException with a message for the user if it cannot be read
    public byte[] read() throws IOException {
        return workspace.exists(path) ? workspace.bytes(path) : new byte[0];
    }

    /// Whether a setting's name stands in it, so that it may be set; quicker than reading it as JSON.
    public boolean mentions(Setting<?> setting) {
        try {
            return new String(read(), StandardCharsets.UTF_8)
                    .contains(setting.path().getLast());
        } catch (IOException toldElsewhere) {
            return false;
        }
    }

    /// Makes it if it is not there.
    ///
    /// @return a sentence for the user if it cannot be made
    public Optional<String> begin() {
        return workspace.exists(path)
                ? Optional.empty()
                : workspace.replaceBytes(path, BEGINNING.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a choice of the user's into it.
    ///
    /// @return a sentence for the user if it cannot be written
    public Optional<String> keep(SettingsChange change) {
        try {
            Optional<byte[]> changed = change.in(read());
            return changed.isPresent()
                    ? workspace.replaceBytes(path, changed.get())
                    : Optional.of(Words.of("settings.the-choice-holds-until-atoll", path));
        } catch (IOException unreadable) {
            return Optional.of(Words.of("settings.the-choice-holds-until-atoll-ends", unreadable.getMessage()));
        }
    }
}
