package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.nio.file.Path;
import java.util.List;

/// What became of a formatter that was to be wrapped.
public sealed interface PackedFormatter {
    /// It is a package.
    ///
    /// @param file the package
    /// @param manifest what it says of itself
    /// @param notices what the user should know all the same, sentences
    record Packed(Path file, Manifest manifest, List<String> notices) implements PackedFormatter {
        /// Copies the list.
        public Packed {
            notices = List.copyOf(notices);
        }
    }

    /// There is no package.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements PackedFormatter {}
}
