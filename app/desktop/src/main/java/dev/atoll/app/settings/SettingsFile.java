package dev.atoll.app.settings;

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
    private static final String BEGINNING = """
        // What you set. It holds once you save it; the page of settings says what there is.
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
                    : Optional.of("The choice holds until Atoll ends: " + path
                            + " is not valid JSON, so nothing can be kept in it. Mend it to keep choices.");
        } catch (IOException unreadable) {
            return Optional.of("The choice holds until Atoll ends: " + unreadable.getMessage() + ".");
        }
    }
}
