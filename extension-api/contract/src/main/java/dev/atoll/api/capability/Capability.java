package dev.atoll.api.capability;

import dev.atoll.api.manifest.Glob;

import java.util.Set;

/// Something an extension may be allowed to do. What is not granted answers `denied`.
public sealed interface Capability {
    /// The capability's word in manifests.
    String word();

    /// Reading the text of open documents, `documents.read`: those of the languages and those whose path one of
    /// the globs matches. Two empty sets open nothing.
    ///
    /// @param languages ids of languages
    /// @param globs patterns of paths
    record DocumentsRead(Set<String> languages, Set<Glob> globs) implements Capability {
        /// The word in manifests.
        public static final String WORD = "documents.read";

        /// Copies both sets.
        public DocumentsRead {
            languages = Set.copyOf(languages);
            globs = Set.copyOf(globs);
        }

        @Override
        public String word() {
            return WORD;
        }
    }
}
