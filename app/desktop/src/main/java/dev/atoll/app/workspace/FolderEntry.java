package dev.atoll.app.workspace;

import java.nio.file.Path;

/// Something in a folder.
///
/// @param path where it is
/// @param folder whether it has entries of its own
public record FolderEntry(Path path, boolean folder) {
    /// Its last name.
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
