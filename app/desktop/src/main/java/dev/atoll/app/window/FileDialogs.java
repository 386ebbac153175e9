package dev.atoll.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The platform's dialogs that ask for files.
public interface FileDialogs {
    /// Asks which files to open; empty if the user backs out.
    List<Path> toOpen();

    /// Asks which files of one kind to take; empty if the user backs out.
    ///
    /// @param kind what they are called
    /// @param pattern of their names, such as `*.txt`
    List<Path> toOpen(String kind, String pattern);

    /// Asks which folder to open; empty if the user backs out.
    Optional<Path> folderToOpen();

    /// Asks where to save.
    ///
    /// @param name a name to start with
    /// @return empty if the user backs out
    Optional<Path> toSave(String name);
}
