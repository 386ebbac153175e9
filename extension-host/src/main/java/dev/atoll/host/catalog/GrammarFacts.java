package dev.atoll.host.catalog;

import dev.atoll.api.manifest.SemanticVersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a grammar's project says of itself in `package.json` and `tree-sitter.json`, as far as it does.
///
/// @param name of the npm package
/// @param version of the npm package
/// @param licence the same way as in packages of ours
/// @param repository where its sources are
/// @param authors of it
/// @param grammars its grammars
record GrammarFacts(
        Optional<String> name,
        Optional<String> version,
        Optional<String> licence,
        Optional<String> repository,
        List<String> authors,
        List<GrammarEntry> grammars) {

    /// Reads both files; what is not as expected counts as not there.
    static GrammarFacts of(GrammarFiles files) {
        var npm = json(files, "package.json");
        var own = json(files, "tree-sitter.json");
        var metadata = own.flatMap(file -> file.object("metadata"));
        var sources = Stream.of(npm, metadata).flatMap(Optional::stream).toList();
        var grammars = own.map(file -> entries(file, "grammars")).orElse(List.of());
        return new GrammarFacts(
                npm.flatMap(file -> file.optionalString("name")).filter(text -> !text.isBlank()),
                first(sources, "version")
                        .filter(text -> SemanticVersion.parse(text).isPresent()),
                first(sources, "license"),
                npm.flatMap(GrammarFacts::repository).or(() -> metadata.flatMap(GrammarFacts::link)),
                sources.stream()
                        .map(GrammarFacts::authors)
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                grammars.isEmpty()
                        ? npm.map(file -> entries(file, "tree-sitter")).orElse(List.of())
                        : grammars);
    }

    /// What the project says of one of its grammars.
    ///
    /// @param symbol the grammar's name in its module
    /// @param only whether it is the project's only grammar
    Optional<GrammarEntry> entry(String symbol, boolean only) {
        return grammars.stream()
                .filter(entry -> entry.isOf(symbol))
                .findFirst()
                .or(() -> only && grammars.size() == 1 ? Optional.of(grammars.getFirst()) : Optional.empty());
    }

    private static Optional<JsonReader> json(GrammarFiles files, String name) {
        var content = files.all().get(name);
        return content == null ? Optional.empty() : JsonReader.of(name, content, new ArrayList<>());
    }

    private static List<GrammarEntry> entries(JsonReader file, String field) {
        return file.objects(field).stream().map(GrammarEntry::of).toList();
    }

    private static Optional<String> first(List<JsonReader> sources, String field) {
        return sources.stream()
                .flatMap(source -> source.optionalString(field).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Optional<String> repository(JsonReader npm) {
        return npm.optionalString("repository")
                .or(() -> npm.object("repository").flatMap(object -> object.optionalString("url")))
                .map(text -> text.startsWith("git+") ? text.substring("git+".length()) : text);
    }

    private static Optional<String> link(JsonReader metadata) {
        return metadata.object("links").flatMap(object -> object.optionalString("repository"));
    }

    private static List<String> authors(JsonReader source) {
        var single = Stream.concat(
                source.optionalString("author").stream(),
                source.object("author").flatMap(object -> object.optionalString("name")).stream());
        var others = Stream.of("contributors", "authors")
                .flatMap(field -> Stream.concat(
                        source.strings(field).stream(),
                        source.objects(field).stream().flatMap(object -> object.optionalString("name").stream())));
        return Stream.concat(single, others)
                .map(text -> text.replaceAll("\\s*[<(].*", "").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
