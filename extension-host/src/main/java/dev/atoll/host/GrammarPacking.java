package dev.atoll.host;

import dev.atoll.api.manifest.Manifest;
import dev.atoll.host.catalog.GrammarPacker;
import dev.atoll.host.catalog.GrammarWishes;
import dev.atoll.host.catalog.PackedGrammar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What became of a tree-sitter grammar that was to be made a package.
public sealed interface GrammarPacking {
    /// It is a package, whole and sound; whether its module and queries fit each other shows when it is loaded.
    ///
    /// @param file the package
    /// @param manifest what it says of itself
    /// @param queries what its queries are for, such as `highlights`
    /// @param notices what the user should know all the same, sentences
    record Packed(Path file, Manifest manifest, List<String> queries, List<String> notices) implements GrammarPacking {
        /// Copies the lists.
        public Packed {
            queries = List.copyOf(queries);
            notices = List.copyOf(notices);
        }
    }

    /// There is no package.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements GrammarPacking {}

    /// What the user says, in place of what the grammar's project says.
    ///
    /// @param grammar which of several grammars
    /// @param id the extension's id
    /// @param language the language's id
    /// @param extensions endings of the language's files, with or without their dot
    record Wishes(
            Optional<String> grammar,
            Optional<String> id,
            Optional<String> language,
            Optional<List<String>> extensions) {
        /// Copies the list.
        public Wishes {
            extensions = extensions.map(List::copyOf);
        }
    }

    /// Packs a grammar. Nothing of it runs.
    ///
    /// @param source a folder, or a `.tgz` file as `npm pack` makes it
    /// @param wishes what the user says
    /// @param target the folder the package goes to
    static GrammarPacking of(Path source, Wishes wishes, Path target) {
        var said = new GrammarWishes(wishes.grammar(), wishes.id(), wishes.language(), wishes.extensions());
        return switch (GrammarPacker.pack(source, said, target)) {
            case PackedGrammar.Packed(var file, var manifest, var queries, var notices) ->
                new Packed(file, manifest, queries, notices);
            case PackedGrammar.Refused(var sentence) -> new Refused(sentence);
        };
    }
}
