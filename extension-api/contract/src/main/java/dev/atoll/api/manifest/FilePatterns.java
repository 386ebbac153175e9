package dev.atoll.api.manifest;

import java.util.List;

/// How the files of a language are told.
///
/// @param fileNames whole file names, such as `Cargo.lock`; win over the rest
/// @param globs patterns of file names or paths, such as `tsconfig.*.json`; win over extensions
/// @param extensions ends of file names with their dot, such as `.json`; the longest that fits wins; letter
///     case does not matter
/// @param firstLines patterns of the first line, such as `#!*node*`; asked last
public record FilePatterns(List<String> fileNames, List<Glob> globs, List<String> extensions, List<Glob> firstLines) {
    /// Copies all lists.
    public FilePatterns {
        fileNames = List.copyOf(fileNames);
        globs = List.copyOf(globs);
        extensions = List.copyOf(extensions);
        firstLines = List.copyOf(firstLines);
    }
}
