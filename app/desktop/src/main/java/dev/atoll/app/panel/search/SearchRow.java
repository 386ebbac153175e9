package dev.atoll.app.panel.search;

import dev.atoll.app.search.FoundFile;
import dev.atoll.app.search.FoundPlace;

/// A row of the list: a file, or a match in it.
sealed interface SearchRow {
    /// The file's path from the folder.
    String path();

    /// A file with matches.
    ///
    /// @param open whether its matches are listed
    record Head(FoundFile file, boolean open) implements SearchRow {
        @Override
        public String path() {
            return file.path();
        }
    }

    /// A match.
    record Hit(String path, FoundPlace place) implements SearchRow {}
}
