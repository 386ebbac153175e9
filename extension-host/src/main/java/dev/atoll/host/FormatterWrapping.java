package dev.atoll.host;

import dev.atoll.api.manifest.FilterReach;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.host.catalog.FilterWishes;
import dev.atoll.host.catalog.FormatterPacker;
import dev.atoll.host.catalog.FormatterWishes;
import dev.atoll.host.catalog.PackedFormatter;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What became of somebody else's formatter, or of a command that becomes a filter, that was to be made a package.
public sealed interface FormatterWrapping {
    /// It is a package, whole and sound.
    ///
    /// @param file the package
    /// @param manifest what it says of itself
    /// @param notices what the user should know all the same, sentences
    record Packed(Path file, Manifest manifest, List<String> notices) implements FormatterWrapping {
        /// Copies the list.
        public Packed {
            notices = List.copyOf(notices);
        }
    }

    /// There is no package.
    ///
    /// @param sentence why, and what to do
    record Refused(String sentence) implements FormatterWrapping {}

    /// What the user says, in place of what the formatter says of itself, or of a filter, which says nothing.
    ///
    /// @param id the extension's id
    /// @param languages the languages that it is for
    /// @param extensions endings of the files that it is for, with or without their dot
    /// @param module which of several modules
    /// @param title what a filter is called
    /// @param reach what a filter works on
    /// @param arguments what a filter is always told
    record Wishes(
            Optional<String> id,
            List<String> languages,
            List<String> extensions,
            Optional<String> module,
            Optional<String> title,
            FilterReach reach,
            List<String> arguments) {
        /// Copies the lists.
        public Wishes {
            languages = List.copyOf(languages);
            extensions = List.copyOf(extensions);
            arguments = List.copyOf(arguments);
        }
    }

    /// Wraps a formatter or a filter. Its module is compiled; a formatter's is asked what it is for, and given nothing.
    ///
    /// @param source a module, a folder, or a `.tgz` file as `npm pack` makes it
    /// @param wishes what the user says
    /// @param languageOf the language of a file's name
    /// @param target the folder the package goes to
    static FormatterWrapping of(
            Path source, Wishes wishes, Function<String, Optional<String>> languageOf, Path target) {
        var said = new FormatterWishes(
                wishes.id(),
                wishes.languages(),
                wishes.extensions(),
                wishes.module(),
                new FilterWishes(wishes.title(), wishes.reach(), wishes.arguments()),
                languageOf);
        var probe = new WrapProbe(Engine.uncached(ModuleBounds.DEFAULTS));
        return switch (FormatterPacker.pack(source, said, probe, target)) {
            case PackedFormatter.Packed(var file, var manifest, var notices) -> new Packed(file, manifest, notices);
            case PackedFormatter.Refused(var sentence) -> new Refused(sentence);
        };
    }
}
