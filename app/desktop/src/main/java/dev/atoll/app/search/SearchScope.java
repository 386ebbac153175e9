package dev.atoll.app.search;

import dev.atoll.app.workspace.Roots;

/// Which files of a folder are searched.
///
/// @param include patterns of those that are; if there are none, all
/// @param exclude patterns of those that are not
public record SearchScope(Globs include, Globs exclude) {
    /// All files.
    public static SearchScope everything() {
        return new SearchScope(Globs.of(""), Globs.of(""));
    }

    /// Whether a file is searched.
    ///
    /// @param path from the folder, with `/` between names
    public boolean covers(String path) {
        return (include.isEmpty() || include.fit(path)) && !exclude.fit(path);
    }

    /// Whether a file of several folders is searched: patterns are seen from its folder, or begin with its name.
    ///
    /// @param path inside the folders
    public boolean covers(Roots roots, String path) {
        String bare = roots.bare(path);
        return (include.isEmpty() || include.fit(bare) || include.fit(path))
                && !exclude.fit(bare)
                && !exclude.fit(path);
    }
}
