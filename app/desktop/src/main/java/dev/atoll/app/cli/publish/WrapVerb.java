package dev.atoll.app.cli.publish;

import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.FilterReach;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.manifest.SettingDefinition;
import dev.atoll.app.cli.console.Exit;
import dev.atoll.app.cli.console.FilePlace;
import dev.atoll.app.cli.console.JsonOutput;
import dev.atoll.app.cli.console.Lines;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.app.cli.console.Tools;
import dev.atoll.app.workspace.ScratchFolder;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.FormatterWrapping;
import dev.atoll.host.LoadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `atoll ext wrap`: a package of a formatter that somebody made for another program, or of a command, as a filter.
@Command(
        name = "wrap",
        description = "Makes a package of a formatter that was made for another program, or of a command that reads its"
                + " input and writes its output: of an npm package, or of the module alone. It is tried before it is"
                + " written.")
public final class WrapVerb implements Callable<Integer> {
    private static final String END = ".atollx";

    private final Tools tools;
    private final Streams streams;
    private final Npm npm;

    @Parameters(
            paramLabel = "PACKAGE-OR-WASM",
            description = "An npm package such as @dprint/toml or @scope/name@1.2.3, which npm fetches; or a .wasm or"
                    + " .tgz file, or a folder.")
    private String source = "";

    @Option(
            names = "--out",
            paramLabel = "FILE-OR-FOLDER",
            defaultValue = ".",
            description = "Where the package goes; in a folder it is named after its id and version.")
    private String out = "";

    @Option(names = "--id", paramLabel = "PUBLISHER.NAME", description = "The extension's id.")
    private @Nullable String id;

    @Option(
            names = "--language",
            paramLabel = "IDS",
            split = ",",
            description = "The languages that it formats, or that a filter is for, such as css,scss.")
    private List<String> languages = List.of();

    @Option(
            names = "--extensions",
            paramLabel = "ENDINGS",
            split = ",",
            description = "Endings of the files that it formats, such as .css,.scss.")
    private List<String> extensions = List.of();

    @Option(names = "--module", paramLabel = "PATH", description = "Which module, where there are several.")
    private @Nullable String module;

    @Option(names = "--title", paramLabel = "WORDS", description = "What a filter is called in the palette.")
    private @Nullable String title;

    @Option(
            names = "--on",
            paramLabel = "WHAT",
            defaultValue = "lines",
            description = "What a filter works on: lines, selection or document.")
    private String reach = "";

    @Option(names = "--argument", paramLabel = "TEXT", description = "What a filter is always told; may be repeated.")
    private List<String> arguments = List.of();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /// @param npm fetches what is named as a package and not as a file
    public WrapVerb(Tools tools, Streams streams, Npm npm) {
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
            String kind,
            String family,
            List<String> languages,
            List<String> globs,
            List<String> settings,
            List<String> filters,
            List<String> notices) {
        static Shape of(Path file, Manifest manifest, List<String> notices) {
            return new Shape(
                    1,
                    file.toString(),
                    manifest.id().toString(),
                    manifest.about().name(),
                    manifest.version().toString(),
                    manifest.about().license(),
                    manifest.kind().name().toLowerCase(Locale.ROOT),
                    manifest.formatter()
                            .map(formatter -> formatter.family().word())
                            .orElse("wasi"),
                    languages(manifest),
                    manifest.activation().globs().stream()
                            .map(Object::toString)
                            .sorted()
                            .toList(),
                    manifest.settings().stream().map(SettingDefinition::name).toList(),
                    manifest.filters().stream().map(FilterDefinition::title).toList(),
                    notices);
        }

        private static List<String> languages(Manifest manifest) {
            return Stream.concat(
                            manifest.activation().languages().stream(),
                            manifest.filters().stream().flatMap(filter -> filter.languages().stream()))
                    .sorted()
                    .toList();
        }

        String text() {
            List<String> files = new ArrayList<>(languages);
            files.addAll(globs);
            String what = file + ": " + name + " " + version + " (" + family + ")";
            return what
                    + (filters.isEmpty() ? "" : ", the filter “" + String.join("”, “", filters) + "”")
                    + (files.isEmpty() ? "" : " for " + String.join(", ", files));
        }
    }

    @Override
    public Integer call() throws IOException {
        try (ScratchFolder scratch = ScratchFolder.make();
                ExtensionHost host = tools.host().get()) {
            Path fetched = npm.given(source, scratch.path(), tools.workspace());
            FormatterWrapping.Packed packed = switch (FormatterWrapping.of(
                    fetched,
                    wishes(),
                    name -> host.languageOf(name, ""),
                    scratch.path().resolve("packed"))) {
                case FormatterWrapping.Packed done -> done;
                case FormatterWrapping.Refused refused -> throw Exit.wrongUse(refused.sentence());
            };
            List<String> notices = new ArrayList<>(packed.notices());
            notices.addAll(tried(host, packed));
            Path file = file(packed);
            Optional<String> failure =
                    tools.workspace().replaceBytes(file, tools.workspace().bytes(packed.file()));
            if (failure.isPresent()) {
                throw Exit.wrongUse(failure.get());
            }
            tell(Shape.of(file, packed.manifest(), notices));
            return Exit.OK;
        }
    }

    private static List<String> tried(ExtensionHost host, FormatterWrapping.Packed packed) {
        return switch (host.load(packed.file())) {
            case LoadResult.Rejected rejected ->
                throw Exit.problem("the package could not be used, so it is not written: "
                        + rejected.problems().getFirst());
            case LoadResult.Loaded loaded ->
                loaded.notices().stream().map(notice -> notice.sentence()).toList();
        };
    }

    private void tell(Shape shape) {
        streams.out().println(json ? JsonOutput.text(shape) : shape.text());
        if (!json) {
            shape.notices().forEach(notice -> Lines.say(streams.err(), notice));
        }
    }

    private FormatterWrapping.Wishes wishes() {
        return new FormatterWrapping.Wishes(
                Optional.ofNullable(id),
                languages.stream().map(String::strip).toList(),
                extensions.stream().map(String::strip).toList(),
                Optional.ofNullable(module),
                Optional.ofNullable(title),
                FilterReach.of(reach)
                        .orElseThrow(() -> Exit.wrongUse("‘" + reach
                                + "’ is nothing that a filter works on. Use lines, selection or document.")),
                arguments);
    }

    private Path file(FormatterWrapping.Packed packed) {
        Path path = FilePlace.path(out);
        return out.endsWith(END)
                ? path
                : path.resolve(packed.file().getFileName()).normalize();
    }
}
