package dev.atoll.bundled;

import dev.atoll.api.feature.FormattingOptions;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Real files for each bundled formatter: this project's, those of the packages that its build fetches, npm's own, and
/// the style sheets of the JDK and of JavaFX.
final class FormatterSamples {
    private static final Path ROOT = Path.of("..");
    private static final int MOST_BYTES = 12_000;
    private static final int MOST_BYTES_OF_CSS = 40_000;
    private static final int MOST_OF_A_KIND = 60;
    private static final List<String> HERE =
            List.of("docs", "app", "extension-api", "bundled-extensions", "extension-host", ".ci", "packaging");

    private final Map<Kind, List<Sample>> all = new EnumMap<>(Kind.class);

    private FormatterSamples() {}

    /// A formatter and what it is for.
    enum Kind {
        CSS("css", 2, ".css"),
        GO("go", 4, ".go"),
        HTML("html", 2, ".html .svelte"),
        JSON("json", 2, ".json"),
        MARKDOWN("markdown", 2, ".md"),
        PYTHON("python", 4, ".py"),
        SHELL("bash", 2, ".sh .bash"),
        TOML("toml", 2, ".toml"),
        TYPESCRIPT("typescript", 2, ".ts .js .mjs"),
        YAML("yaml", 2, ".yml .yaml");

        private final String language;
        private final int indent;
        private final String endings;

        Kind(String language, int indent, String endings) {
            this.language = language;
            this.indent = indent;
            this.endings = endings;
        }

        static Optional<Kind> of(String name) {
            return Stream.of(values())
                    .filter(kind -> Stream.of(kind.endings.split(" ", -1)).anyMatch(name::endsWith))
                    .findFirst();
        }

        String language() {
            return language;
        }

        int indent() {
            return indent;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        FormattingOptions options() {
            return new FormattingOptions(indent, true, true, true, OptionalInt.empty());
        }
    }

    /// A file.
    record Sample(Kind kind, String name, String text) {}

    /// All of them, by kind.
    static List<Sample> all() throws IOException {
        var samples = new FormatterSamples();
        for (var start : HERE) {
            samples.walk(ROOT.resolve(start));
        }
        samples.walk(npm());
        for (var module : List.of("java.desktop", "jdk.javadoc")) {
            samples.walk(FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module));
        }
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var jar = Path.of(entry);
            if (jar.getFileName() != null && jar.getFileName().toString().matches("javafx-.*\\.jar")) {
                try (var files = FileSystems.newFileSystem(jar)) {
                    samples.walk(files.getPath("/"));
                }
            }
        }
        return samples.all.values().stream().flatMap(List::stream).toList();
    }

    /// Where npm lies, which is written in JavaScript and Python and has its manual with it.
    private static Path npm() throws IOException {
        var asked = new ProcessBuilder("npm", "root", "--global").start();
        try (var answer = asked.inputReader()) {
            return Path.of(answer.readLine()).resolve("npm");
        }
    }

    private void walk(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            walk.filter(file -> Files.isRegularFile(file) && !file.toString().contains("/target/"))
                    .sorted()
                    .forEach(this::take);
        }
    }

    private void take(Path file) {
        var name = file.getFileName().toString();
        try {
            if (name.indexOf('.') < 0 && Files.size(file) <= MOST_BYTES) {
                var text = read(file);
                if (text.startsWith("#!")
                        && text.lines().findFirst().orElseThrow().matches("#!.*\\b(ba)?sh")) {
                    add(Kind.SHELL, name + ".sh", text);
                }
                return;
            }
            var kind = Kind.of(name);
            if (kind.isPresent() && Files.size(file) <= (kind.get() == Kind.CSS ? MOST_BYTES_OF_CSS : MOST_BYTES)) {
                add(kind.get(), name, read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file's text; empty if it has none.
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException noText) {
            return "";
        }
    }

    private void add(Kind kind, String name, String text) {
        var list = all.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (list.size() < MOST_OF_A_KIND && !text.isEmpty() && text.indexOf('\r') < 0 && !text.startsWith("\uFEFF")) {
            list.add(new Sample(kind, name, text));
        }
    }
}
