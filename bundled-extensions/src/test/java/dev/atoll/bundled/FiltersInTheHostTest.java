package dev.atoll.bundled;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.Filtered;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.provider.FilterProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Filters of ours, in C and Rust, in the host that the editor uses.
@Timeout(180)
class FiltersInTheHostTest {
    private static final String LINES = "atoll.filter-lines-0.1.0.atollx";
    private static final String COLUMNS = "atoll.filter-columns-0.1.0.atollx";
    private static final String CODEC = "atoll.filter-codec-0.1.0.atollx";

    @TempDir
    Path folder;

    private HostedPackage host(String... names) {
        return new HostedPackage(
                Arrays.asList(names),
                folder,
                new EditorParts(WorkspaceFiles.none(), ExtensionUi.none(), UserSettings.none()));
    }

    private static List<Filtered> run(
            HostedPackage host, String filter, Map<String, String> answers, List<String> texts) {
        for (var provider : host.all(FilterProvider.class)) {
            for (FilterDefinition each : provider.filters()) {
                if (each.id().equals(filter)) {
                    return provider.run(filter, each.given(answers), texts).join();
                }
            }
        }
        throw new AssertionError(filter);
    }

    private static String made(HostedPackage host, String filter, Map<String, String> answers, String text) {
        var result = new StringBuilder(text);
        for (TextEdit edit :
                run(host, filter, answers, List.of(text)).getFirst().edits().reversed()) {
            result.replace(edit.span().start(), edit.span().end(), edit.text());
        }
        return result.toString();
    }

    @Test
    void linesAreSortedAndOnlyOnesKept() {
        try (var host = host(LINES)) {
            assertThat(made(host, "sort", Map.of(), "b\na\nc")).isEqualTo("a\nb\nc");
            var answers = Map.of("By", "The first number", "Order", "Downwards", "Keep", "Each line once");
            assertThat(made(host, "sort", answers, "x2\nx10\nx2\nx1\n")).isEqualTo("x10\nx2\nx1\n");
            assertThat(made(host, "unique", Map.of("Lines are the same", "Ignoring case"), "b\nB\na\n"))
                    .isEqualTo("b\na\n");
        }
    }

    @Test
    void columnsAreAligned() {
        try (var host = host(COLUMNS)) {
            assertThat(made(host, "align", Map.of(), "a = 1\nlong=2\n")).isEqualTo("a    = 1\nlong = 2\n");
            var answers = Map.of("Separator (nothing for white space)", "", "Numbers", "At the right");
            assertThat(made(host, "align", answers, "a 1\nb 10")).isEqualTo("a  1\nb 10");
        }
    }

    @Test
    void textsAreEncodedAndDecoded() {
        try (var host = host(CODEC)) {
            assertThat(made(host, "base64-encode", Map.of(), "grün 🏝")).isEqualTo("Z3LDvG4g8J+PnQ==");
            assertThat(made(host, "base64-decode", Map.of(), "Z3LDvG4g8J-PnQ")).isEqualTo("grün 🏝");
            assertThat(made(host, "url-encode", Map.of(), "a b&c")).isEqualTo("a%20b%26c");
            assertThat(made(host, "url-decode", Map.of("Plus signs", "Are blanks, as in forms"), "a+b%26"))
                    .isEqualTo("a b&");
            assertThat(made(host, "json-encode", Map.of(), "a\n\"b\"")).isEqualTo("\"a\\n\\\"b\\\"\"");
            assertThat(made(host, "json-decode", Map.of(), "\"a\\n\\u00e9\"")).isEqualTo("a\né");
            assertThatThrownBy(() -> made(host, "base64-decode", Map.of(), "no!"))
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("Character 3 (“!”) is not Base64.");
        }
    }

    @Test
    void largeTextsAndManySelectionsAreNoTrouble() {
        try (var host = host(LINES, CODEC)) {
            var lines = IntStream.range(0, 100_000)
                    .mapToObj(i -> "line " + i * 7919L % 100_003)
                    .toList();
            var text = String.join("\n", lines);
            assertThat(made(host, "sort", Map.of(), text))
                    .isEqualTo(lines.stream().sorted().collect(Collectors.joining("\n")));
            var many = IntStream.range(0, 500).mapToObj(i -> "<" + i + ">").toList();
            assertThat(run(host, "url-encode", Map.of(), many))
                    .extracting(each -> each.edits().getFirst().text())
                    .containsExactlyElementsOf(many.stream()
                            .map(each -> each.replace("<", "%3C").replace(">", "%3E"))
                            .toList());
        }
    }
}
