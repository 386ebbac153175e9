package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.nio.file.Path;
import java.util.List;

/// What became of a grammar that was to be packed.
public sealed interface PackedGrammar {
    /// It is a package.
    ///
    /// @param file the package
    /// @param manifest what it says of itself
    /// @param queries what its queries are for, such as `highlights`
    /// @param notices what the user should know all the same, sentences
    record Packed(Path file, Manifest manifest, List<String> queries, List<String> notices) implements PackedGrammar {
        /// Copies the lists.
        public Packed {
            queries = List.copyOf(queries);
            notices = List.copyOf(notices);
        }
    }

    /// There is no package.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements PackedGrammar {}
}
