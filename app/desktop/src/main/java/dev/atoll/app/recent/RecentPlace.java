package dev.atoll.app.recent;

import java.nio.file.Path;

/// A file or folder that was opened.
///
/// @param path where it is, absolute
/// @param folder whether it is a folder
public record RecentPlace(Path path, boolean folder) {
    /// What it is called.
    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /// The folder that it lies in, from the user's own folder if it lies there.
    public String around() {
        Path parent = path.getParent() == null ? path : path.getParent();
        Path home = Path.of(System.getProperty("user.home", "/"));
        return parent.equals(home) ? "~" : parent.startsWith(home) ? "~/" + home.relativize(parent) : parent.toString();
    }
}
