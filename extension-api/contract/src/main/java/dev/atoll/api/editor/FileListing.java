package dev.atoll.api.editor;

import java.util.List;

/// What came of listing a folder.
public sealed interface FileListing {
    /// All that was wanted.
    ///
    /// @param paths in no particular order
    record Found(List<String> paths) implements FileListing {
        /// Copies the list.
        public Found {
            paths = List.copyOf(paths);
        }
    }

    /// More than a bound of the query.
    record TooMany() implements FileListing {}

    /// No folder is open.
    record NoFolder() implements FileListing {}
}
