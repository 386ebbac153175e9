package dev.atoll.app.install;

import dev.atoll.host.ExtensionStore;

import java.io.IOException;

/// Opens the extensions that the user installed, to be closed after use. Reads files.
@FunctionalInterface
public interface Stores {
    /// Opens them.
    ///
    /// @throws IOException with a sentence for the user if they cannot be read
    ExtensionStore open() throws IOException;
}
