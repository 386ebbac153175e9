package dev.atoll.app.install;

import dev.atoll.host.ExtensionStore;
import dev.atoll.host.Registries;
import dev.atoll.host.UpdateRules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Where the user's extensions are kept, and where they come from. Reads files.
@FunctionalInterface
public interface Stores {
    /// Opens the extensions that the user installed, to be closed after use.
    ///
    /// @throws IOException with a sentence for the user if they cannot be read
    ExtensionStore open() throws IOException;

    /// The registries that the user takes extensions from, as the settings have them now.
    default Sources sources() {
        return new Sources(Registries.of(Path.of(""), List.of(), UpdateRules.usual()), List.of());
    }

    /// The user's registries.
    ///
    /// @param registries those that could be read
    /// @param problems what is wrong in the settings, as sentences for the user
    record Sources(Registries registries, List<String> problems) {
        /// Copies the list.
        public Sources {
            problems = List.copyOf(problems);
        }
    }
}
