package dev.atoll.bundled;

import dev.atoll.api.document.Span;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.ExtensionUi;
import dev.atoll.api.editor.FileListing;
import dev.atoll.api.editor.FileQuery;
import dev.atoll.api.editor.FileText;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.editor.WorkspaceFiles;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.SettingValue;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.RangeFormattingProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Formatters that were made for other programs, in the host that the editor uses.
@Timeout(180)
class FormattersInTheHostTest {
    private static final FormattingOptions OPTIONS = new FormattingOptions(2, true, true, true, OptionalInt.empty());
    private static final String TYPESCRIPT = "atoll.formatter-typescript-0.1.0.atollx";
    private static final String LANGUAGE = "atoll.grammar-typescript-0.1.0.atollx";
    private static final String MARKDOWN = "atoll.formatter-markdown-0.1.0.atollx";
    private static final String TOML = "atoll.formatter-toml-0.1.0.atollx";
    private static final String GO = "atoll.formatter-go-0.1.0.atollx";

    @TempDir
    Path folder;

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, SettingValue> settings = new HashMap<>();

    private final class Project implements WorkspaceFiles {
        @Override
        public FileListing list(FileQuery query) {
            return new FileListing.NoFolder();
        }

        @Override
        public FileText read(String path, int mostBytes) {
            return Optional.ofNullable(files.get(path))
                    .<FileText>map(FileText.Read::new)
                    .orElseGet(FileText.NotFound::new);
        }
    }

    private HostedPackage host(String... names) {
        UserSettings user = (_, name) -> Optional.ofNullable(settings.get(name));
        return new HostedPackage(List.of(names), folder, new EditorParts(new Project(), ExtensionUi.none(), user));
    }

    private static String formatted(HostedPackage host, String path, String language, String text) {
        try (var document = host.open(path, language, text)) {
            return host.after(document.providers(FormattingProvider.class)
                    .getFirst()
                    .format(host.revision(1), OPTIONS)
                    .join());
        }
    }

    @Test
    void codeInsideOfATextGoesToTheFormatterOfItsLanguage() {
        var text = "* a\n\n```ts\nlet   x=1\n```\n\n```ts\nlet let let\n```\n";
        try (var host = host(MARKDOWN, TYPESCRIPT, LANGUAGE)) {
            assertThat(formatted(host, "a.md", "markdown", text))
                    .isEqualTo("- a\n\n```ts\nlet x = 1;\n```\n\n```ts\nlet let let\n```\n");
        }
    }

    @Test
    void oneStartsWhenItIsToldToAndNotWhenADocumentIsOpened() {
        try (var host = host(TOML);
                var document = host.open("a.toml", "toml", "a   = 1\n")) {
            var provider = document.providers(FormattingProvider.class).getFirst();
            assertThat(host.memoryBytes()).isZero();
            provider.getReady();
            while (host.memoryBytes() == 0) {
                Thread.onSpinWait();
            }
            var edits = provider.format(host.revision(1), OPTIONS).join();
            assertThat(host.after(edits)).isEqualTo("a = 1\n");
            long used = host.memoryBytes();
            provider.getReady();
            assertThat(provider.format(host.revision(1), OPTIONS).join()).isEqualTo(edits);
            assertThat(host.memoryBytes()).as("there is no second instance").isEqualTo(used);
        }
    }

    @Test
    void partsAreFormattedIfTheyCanStandAlone() {
        var text = "a   = 1\n\n[x]\nb   = 1\n";
        try (var host = host(TOML);
                var document = host.open("a.toml", "toml", text)) {
            var provider = document.providers(RangeFormattingProvider.class).getFirst();
            var edits = provider.format(host.revision(1), List.of(new Span(14, 16)), OPTIONS)
                    .join();
            assertThat(host.after(edits)).isEqualTo("a   = 1\n\n[x]\nb = 1\n");
        }
    }

    @Test
    void aTextThatCannotBeReadIsRefusedInTheToolsWords() {
        try (var host = host(GO)) {
            assertThatThrownBy(() -> formatted(host, "a.go", "go", "package main\nfunc {"))
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("2:6: expected 'IDENT', found '{'");
            assertThat(formatted(host, "b.go", "go", "package   main")).isEqualTo("package main\n");
        }
    }

    @Test
    void aProjectsConfigurationCountsAndItsMistakesAreTold() {
        settings.put("quoteStyle", new SettingValue.Text("preferSingle"));
        try (var host = host(TOML)) {
            assertThat(formatted(host, "src/a.toml", "toml", "a = \"b\"\n")).isEqualTo("a = 'b'\n");
            files.put("dprint.json", "{\"toml\": {\"quoteStyle\": \"preferDouble\"}}");
            assertThat(formatted(host, "src/b.toml", "toml", "a = 'b'\n")).isEqualTo("a = \"b\"\n");
            files.put("src/dprint.json", "{\"toml\": {\"reef\": 1}}");
            assertThatThrownBy(() -> formatted(host, "src/c.toml", "toml", "a = 'b'\n"))
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("Its configuration does not fit: “reef”: Unknown property in configuration");
            files.remove("src/dprint.json");
            assertThat(formatted(host, "src/d.toml", "toml", "a = 'b'\n")).isEqualTo("a = \"b\"\n");
        }
    }

    @Test
    void memoryThatAToolNeverGivesBackIsTakenFromIt() {
        var text = "package main\n\n" + "var  y = 2\n".repeat(4_000);
        try (var host = host(GO)) {
            for (int i = 0; i < 12; i++) {
                assertThat(formatted(host, "a" + i + ".go", "go", text)).contains("var y = 2\n");
                assertThat(host.memoryBytes()).isLessThanOrEqualTo(64L << 20);
            }
        }
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNoFailureOfTheTool() {
        var text = "a   = [1,2,  3]\n".repeat(20_000);
        try (var host = host(TOML)) {
            try (var document = host.open("a.toml", "toml", text)) {
                var provider = document.providers(FormattingProvider.class).getFirst();
                // more often than a tool may fail before it is switched off
                for (int i = 0; i < 6; i++) {
                    var asked = provider.format(host.revision(1), OPTIONS);
                    assertThat(asked.cancel(true)).isTrue();
                }
            }
            assertThat(formatted(host, "b.toml", "toml", "a   = 1\n")).isEqualTo("a = 1\n");
        }
    }
}
