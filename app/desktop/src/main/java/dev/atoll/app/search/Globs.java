package dev.atoll.app.search;

import dev.atoll.app.words.Words;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/// Patterns for paths of a folder, such as `*.java, src/**/test`.
///
/// A pattern without `/` is for names at any depth, one with `/` for paths from the folder; `**` stands for any number
/// of folders. A pattern that fits a folder fits all that is in it.
public final class Globs {
    private static final FileSystem SYSTEM = FileSystems.getDefault();

    private final List<PathMatcher> matchers;

    private Globs(List<PathMatcher> matchers) {
        this.matchers = List.copyOf(matchers);
    }

    /// Reads patterns.
    ///
    /// @param typed patterns with commas between them
    /// @throws IllegalArgumentException with a sentence, if one is not a pattern
    public static Globs of(String typed) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String pattern : split(typed)) {
            try {
                String placed = placed(pattern);
                matchers.add(SYSTEM.getPathMatcher("glob:" + placed));
                if (placed.startsWith("**/")) {
                    matchers.add(SYSTEM.getPathMatcher("glob:" + placed.substring("**/".length())));
                }
            } catch (PatternSyntaxException mistaken) {
                throw new IllegalArgumentException(
                        Words.of("search.is-not-a-pattern", pattern, mistaken.getDescription()), mistaken);
            }
        }
        return new Globs(matchers);
    }

    /// Whether there is no pattern.
    public boolean isEmpty() {
        return matchers.isEmpty();
    }

    /// Whether a pattern fits a path, or a folder that it is in.
    ///
    /// @param path from the folder, with `/` between names
    public boolean fit(String path) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            if (fits(path.substring(0, end))) {
                return true;
            }
        }
        return fits(path);
    }

    private boolean fits(String path) {
        return !matchers.isEmpty() && matchers.stream().anyMatch(matcher -> matcher.matches(SYSTEM.getPath(path)));
    }

    private static String placed(String pattern) {
        String bare = pattern.replaceAll("^(\\./)+", "").replaceAll("/+$", "");
        String anchored = bare.startsWith("/") ? bare.substring(1) : bare.contains("/") ? bare : "**/" + bare;
        return anchored.replace("/**/", "/{,**/}");
    }

    /// The patterns, parted at commas outside of braces.
    private static List<String> split(String typed) {
        List<String> patterns = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= typed.length(); i++) {
            char unit = i < typed.length() ? typed.charAt(i) : ',';
            depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            if (i == typed.length() || (unit == ',' && depth <= 0)) {
                String pattern = typed.substring(from, i).strip();
                if (!pattern.isEmpty()) {
                    patterns.add(pattern);
                }
                from = i + 1;
            }
        }
        return patterns;
    }
}
