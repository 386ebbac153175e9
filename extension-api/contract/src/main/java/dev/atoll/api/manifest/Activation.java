package dev.atoll.api.manifest;

import java.util.Set;

/// When an extension is started: as soon as a document of one of the languages, or with a path that one of the
/// globs matches, is open. Until then it costs nothing.
///
/// @param languages ids of languages
/// @param globs patterns of paths
public record Activation(Set<String> languages, Set<Glob> globs) {
    /// An activation that never happens; what data-only packages have.
    public static final Activation NEVER = new Activation(Set.of(), Set.of());

    /// Copies both sets.
    public Activation {
        languages = Set.copyOf(languages);
        globs = Set.copyOf(globs);
    }

    /// Whether a document with this language and path starts the extension.
    public boolean matches(String language, String path) {
        return languages.contains(language) || globs.stream().anyMatch(glob -> glob.matchesPath(path));
    }
}
