package dev.atoll.bundled;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.provider.FormattingProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Each bundled formatter against its own host in Node, which formats the same files in one process: the same bytes,
/// and a refusal where that has one.
@Timeout(600)
class FormattersExactlyTest {
    private static final int ENOUGH = 20;

    @TempDir
    Path folder;

    private static JsonNode expected(List<FormatterSamples.Sample> samples) throws IOException {
        var asked = JsonMapper.shared().createArrayNode();
        for (var sample : samples) {
            asked.addObject()
                    .put("kind", sample.kind().word())
                    .put("path", sample.name())
                    .put("text", sample.text())
                    .put("indent", sample.kind().indent());
        }
        var node = new ProcessBuilder("node", "formatters/test/oracle.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(asked.toString().getBytes(StandardCharsets.UTF_8));
        }
        return JsonMapper.shared().readTree(node.getInputStream().readAllBytes());
    }

    private static Optional<String> formatted(HostedPackage host, FormatterSamples.Sample sample) {
        var document = host.open(sample.name(), sample.kind().language(), sample.text());
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
        var samples = FormatterSamples.all();
        var expected = expected(samples);
        assertThat(samples.size()).isGreaterThanOrEqualTo(200);
        var packages = Stream.of(FormatterSamples.Kind.values())
                .map(kind -> "atoll.formatter-" + kind.word() + "-0.1.0.atollx")
                .toList();
        var formatted = new LinkedHashMap<FormatterSamples.Kind, Integer>();
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
        assertThat(formatted).containsOnlyKeys(FormatterSamples.Kind.values());
        // there are few files in YAML where the build comes by
        formatted.forEach((kind, count) -> assertThat(count)
                .as("%s", kind)
                .isGreaterThanOrEqualTo(kind == FormatterSamples.Kind.YAML ? 1 : ENOUGH));
    }
}
