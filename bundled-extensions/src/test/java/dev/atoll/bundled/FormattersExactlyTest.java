package dev.atoll.bundled;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.provider.FormattingProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Each bundled formatter against its own host in Node, which formats the same files in one process: the same bytes,
/// and
/// a refusal where that has one. The files are this project's and those of the packages that its build fetches.
@Timeout(600)
class FormattersExactlyTest {
    private static final Path ROOT = Path.of("..");
    private static final int MOST_BYTES = 12_000;
    private static final int MOST_OF_A_KIND = 60;

    @TempDir
    Path folder;

    private enum Kind {
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

        static Optional<Kind> of(Path file) {
            var name = file.getFileName().toString();
            return Stream.of(values())
                    .filter(kind -> Stream.of(kind.endings.split(" ", -1)).anyMatch(name::endsWith))
                    .findFirst();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        FormattingOptions options() {
            return new FormattingOptions(indent, true, true, true, OptionalInt.empty());
        }
    }

    private record Sample(Kind kind, String name, String text) {}

    private static List<Sample> samples() throws IOException {
        var all = new EnumMap<Kind, List<Sample>>(Kind.class);
        for (var start : List.of("docs", "app", "extension-api", "bundled-extensions", ".ci", "packaging")) {
            try (var walk = Files.walk(ROOT.resolve(start))) {
                walk.filter(FormattersExactlyTest::wanted)
                        .sorted()
                        .forEach(file -> Kind.of(file).ifPresent(kind -> add(all, kind, file)));
            }
        }
        return all.values().stream().flatMap(List::stream).toList();
    }

    private static boolean wanted(Path file) {
        return Files.isRegularFile(file)
                && file.toFile().length() <= MOST_BYTES
                && !file.toString().contains("/target/");
    }

    private static void add(Map<Kind, List<Sample>> all, Kind kind, Path file) {
        var list = all.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (list.size() < MOST_OF_A_KIND) {
            try {
                var text = Files.readString(file);
                if (text.indexOf('\r') < 0 && !text.startsWith("\uFEFF")) {
                    list.add(new Sample(kind, file.getFileName().toString(), text));
                }
            } catch (CharacterCodingException noText) {
                // not for a formatter
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static JsonNode expected(List<Sample> samples) throws IOException {
        var asked = JsonMapper.shared().createArrayNode();
        for (var sample : samples) {
            asked.addObject()
                    .put("kind", sample.kind().word())
                    .put("path", sample.name())
                    .put("text", sample.text())
                    .put("indent", sample.kind().indent);
        }
        var node = new ProcessBuilder("node", "formatters/test/oracle.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(asked.toString().getBytes(StandardCharsets.UTF_8));
        }
        return JsonMapper.shared().readTree(node.getInputStream().readAllBytes());
    }

    private static Optional<String> formatted(HostedPackage host, Sample sample) {
        var document = host.open(sample.name(), sample.kind().language, sample.text());
        try {
            List<TextEdit> edits = document.providers(FormattingProvider.class)
                    .getFirst()
                    .format(host.revision(1), sample.kind().options())
                    .join();
            return Optional.of(host.after(edits));
        } catch (CompletionException e) {
            assertThat(e.getCause()).as(sample.name()).isInstanceOf(Refused.class);
            return Optional.empty();
        } finally {
            document.close();
        }
    }

    @Test
    void allFormatAsTheyDoElsewhere() throws IOException {
        var samples = samples();
        var expected = expected(samples);
        assertThat(samples.size()).isGreaterThanOrEqualTo(200);
        var packages = Stream.of(Kind.values())
                .map(kind -> "atoll.formatter-" + kind.word() + "-0.1.0.atollx")
                .toList();
        var formatted = new LinkedHashMap<Kind, Integer>();
        try (var host = new HostedPackage(packages, folder, EditorParts.none())) {
            for (int i = 0; i < samples.size(); i++) {
                var sample = samples.get(i);
                var text = Optional.ofNullable(expected.get(i).get("text")).map(JsonNode::asString);
                assertThat(formatted(host, sample))
                        .as("%s, %s", sample.kind(), sample.name())
                        .isEqualTo(text);
                formatted.merge(sample.kind(), text.isPresent() ? 1 : 0, Integer::sum);
            }
        }
        assertThat(formatted).containsOnlyKeys(Kind.values());
        assertThat(formatted.values()).allSatisfy(count -> assertThat(count).isPositive());
    }
}
