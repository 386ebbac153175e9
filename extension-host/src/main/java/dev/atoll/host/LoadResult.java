package dev.atoll.host;

import dev.atoll.api.manifest.Problem;

import java.util.List;

/// What became of a package that was to be loaded.
public sealed interface LoadResult {
    /// It is loaded, and starts when a document needs it.
    ///
    /// @param extension the extension
    /// @param notices what the user should know of it all the same, such as functions that will be slow
    record Loaded(ExtensionHandle extension, List<Problem> notices) implements LoadResult {
        /// Copies the list.
        public Loaded {
            notices = List.copyOf(notices);
        }
    }

    /// It is refused; nothing of it stays.
    ///
    /// @param problems why, at least one
    record Rejected(List<Problem> problems) implements LoadResult {
        /// Copies the list.
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
