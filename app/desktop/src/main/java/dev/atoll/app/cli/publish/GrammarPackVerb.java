package dev.atoll.app.cli.publish;

import dev.atoll.api.manifest.GrammarData;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.workspace.ScratchFolder;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.GrammarPacking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `atoll ext grammar pack`: a package of a tree-sitter grammar that somebody else made.
@Command(
        name = "pack",
        description = "Makes a package of a tree-sitter grammar: of an npm package, or of a folder with its .wasm and"
                + " queries. It is tried before it is written.")
public final class GrammarPackVerb implements Callable<Integer> {
    private static final String END = ".atollx";

    private final Tools tools;
    private final Streams streams;
    private final Npm npm;

    @Parameters(
            paramLabel = "PACKAGE-OR-FOLDER",
            description = "An npm package such as tree-sitter-haskell or @scope/name@1.2.3, which npm fetches;"
                    + " or a folder or .tgz file.")
    private String source = "";

    @Option(
            names = "--out",
            paramLabel = "FILE-OR-FOLDER",
            defaultValue = ".",
            description = "Where the package goes; in a folder it is named after its id and version.")
    private String out = "";

    @Option(names = "--grammar", paramLabel = "NAME", description = "Which grammar, where there are several.")
    private @Nullable String grammar;

    @Option(names = "--id", paramLabel = "PUBLISHER.NAME", description = "The extension's id.")
    private @Nullable String id;

    @Option(names = "--language", paramLabel = "ID", description = "The language's id.")
    private @Nullable String language;

    @Option(
            names = "--extensions",
            paramLabel = "ENDINGS",
            description = "Endings of the language's files, such as .ml,.mli.")
    private @Nullable String extensions;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /// @param npm fetches what is named as a package and not as a folder
    public GrammarPackVerb(Tools tools, Streams streams, Npm npm) {
        this.tools = tools;
        this.streams = streams;
        this.npm = npm;
    }

    /// What `--json` prints.
    record Shape(
            int schema,
            String file,
            String id,
            String name,
            String version,
            String license,
            String grammar,
            String language,
            List<String> extensions,
            List<String> queries,
            List<String> notices) {
        static Shape of(Path file, GrammarPacking.Packed packed, List<String> notices) {
            Manifest manifest = packed.manifest();
            return new Shape(
                    1,
                    file.toString(),
                    manifest.id().toString(),
                    manifest.about().name(),
                    manifest.version().toString(),
                    manifest.about().license(),
                    manifest.grammar().map(GrammarData::symbol).orElse(""),
                    String.join(", ", manifest.activation().languages()),
                    manifest.languages().stream()
                            .flatMap(one -> one.files().extensions().stream())
                            .toList(),
                    packed.queries(),
                    notices);
        }

        String text() {
            String endings = extensions.isEmpty() ? "" : " (" + String.join(", ", extensions) + ")";
            return file + ": " + name + " " + version + endings + " with " + String.join(", ", queries);
        }
    }

    @Override
    public Integer call() throws IOException {
        try (ScratchFolder scratch = ScratchFolder.make()) {
            Path fetched = npm.given(source, scratch.path(), tools.workspace());
            GrammarPacking.Packed packed =
                    switch (GrammarPacking.of(fetched, wishes(), scratch.path().resolve("packed"))) {
                        case GrammarPacking.Packed done -> done;
                        case GrammarPacking.Refused refused -> throw Exit.wrongUse(refused.sentence());
                    };
            List<String> notices = new ArrayList<>(packed.notices());
            try (ExtensionHost host = tools.host().get()) {
                notices.addAll(new GrammarTrial(host).of(packed));
            }
            Path file = file(packed);
            Optional<String> failure =
                    tools.workspace().replaceBytes(file, tools.workspace().bytes(packed.file()));
            if (failure.isPresent()) {
                throw Exit.wrongUse(failure.get());
            }
            tell(Shape.of(file, packed, notices));
            return Exit.OK;
        }
    }

    private void tell(Shape shape) {
        streams.out().println(json ? JsonOutput.text(shape) : shape.text());
        if (!json) {
            shape.notices().forEach(notice -> Lines.say(streams.err(), notice));
        }
    }

    private GrammarPacking.Wishes wishes() {
        return new GrammarPacking.Wishes(
                Optional.ofNullable(grammar),
                Optional.ofNullable(id),
                Optional.ofNullable(language),
                Optional.ofNullable(extensions)
                        .map(list -> Arrays.stream(list.split(",", -1))
                                .map(String::strip)
                                .toList()));
    }

    private Path file(GrammarPacking.Packed packed) {
        Path path = FilePlace.path(out);
        return out.endsWith(END)
                ? path
                : path.resolve(packed.file().getFileName()).normalize();
    }
}
