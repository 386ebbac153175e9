package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Problem;

import java.util.List;

/// What became of a package that was to be read.
public sealed interface PackageResult {
    /// It is whole and sound.
    ///
    /// @param content what it holds
    record Sound(PackageContent content) implements PackageResult {}

    /// It is refused.
    ///
    /// @param problems why, at least one
    record Unsound(List<Problem> problems) implements PackageResult {
        /// Copies the list.
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
