package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Glob;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What a project says of one of its grammars: an entry of `grammars` in `tree-sitter.json`, or of `tree-sitter` in
/// `package.json`.
///
/// Source of the fields: <https://tree-sitter.github.io/tree-sitter/cli/init.html#structure-of-tree-sitterjson>.
///
/// @param name the grammar's name
/// @param scope such as `source.js`
/// @param title its name for people
/// @param path its folder in the project, `.` for the project itself
/// @param fileTypes endings of files without their dot, or whole names
/// @param queries paths of query files by what they are for, as listed
/// @param injectionRegex fits the names by which other languages embed it
/// @param firstLine fits the first line of its files
record GrammarEntry(
        Optional<String> name,
        Optional<String> scope,
        Optional<String> title,
        String path,
        List<String> fileTypes,
        Map<String, List<String>> queries,
        Optional<String> injectionRegex,
        Optional<String> firstLine) {
    private static final Pattern NAMES = Pattern.compile("\\^?\\(?(?:\\?:)?([a-z0-9#+._/|-]+)\\)?\\$?");
    private static final Pattern ANYTHING = Pattern.compile("(?:\\.\\*|\\\\s[*+]|\\\\b| [*+])+");
    private static final Pattern CHOICE = Pattern.compile("\\((?:\\?:)?([A-Za-z0-9|_-]+)\\)");
    private static final Pattern BEYOND = Pattern.compile("[/\\\\^$.|?+()\\[\\]]");
    private static final List<String> LISTED = List.of("highlights", "injections", "locals", "tags");

    static GrammarEntry of(JsonReader json) {
        var queries = new TreeMap<String, List<String>>();
        for (var kind : LISTED) {
            var paths = new ArrayList<>(json.strings(kind));
            json.optionalString(kind).ifPresent(paths::add);
            if (!paths.isEmpty()) {
                queries.put(kind, List.copyOf(paths));
            }
        }
        return new GrammarEntry(
                json.optionalString("name"),
                json.optionalString("scope"),
                json.optionalString("title").or(() -> json.optionalString("camelcase")),
                json.optionalString("path").orElse("."),
                json.strings("file-types"),
                queries,
                json.optionalString("injection-regex"),
                json.optionalString("first-line-regex"));
    }

    /// Whether it tells of the grammar with that name in its module.
    boolean isOf(String symbol) {
        return name.map(text -> same(text, symbol))
                .orElseGet(() -> same(last(path, '/'), symbol)
                        || same(last(path, '/'), "tree-sitter-" + symbol)
                        || scope.filter(text -> same(last(text, '.'), symbol)).isPresent());
    }

    /// The names that its regular expression lists, in lower case; none if it does more than list names.
    List<String> injectedAs() {
        return injectionRegex
                .map(text -> NAMES.matcher(text.toLowerCase(Locale.ROOT)))
                .filter(matcher -> matcher.matches())
                .map(matcher -> List.of(matcher.group(1).split("\\|")))
                .orElse(List.of());
    }

    /// Its regular expression of first lines as a pattern of ours, if it can be one.
    Optional<Glob> firstLineGlob() {
        return firstLine
                .map(text -> (text.startsWith("^") ? text.substring(1) : ".*" + text) + ".*")
                .map(text -> ANYTHING.matcher(text).replaceAll("*"))
                .map(text -> CHOICE.matcher(text)
                        .replaceAll(found -> "{" + found.group(1).replace('|', ',') + "}"))
                .map(text -> text.replace("\\.", "\0"))
                .filter(text -> !BEYOND.matcher(text).find())
                .flatMap(text -> Glob.parse(text.replace("\0", ".")));
    }

    private static String last(String text, char separator) {
        return text.substring(text.lastIndexOf(separator) + 1);
    }

    private static boolean same(String name, String symbol) {
        return name.replace('-', '_').equalsIgnoreCase(symbol.replace('-', '_'));
    }
}
