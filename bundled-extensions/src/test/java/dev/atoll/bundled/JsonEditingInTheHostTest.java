package dev.atoll.bundled;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.api.provider.HoverProvider;
import dev.atoll.api.provider.LinkProvider;
import dev.atoll.api.provider.OccurrenceProvider;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.api.provider.SelectionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// What the JSON extension suggests, tells and changes, in the host that the editor uses: its answers pass all checks.
final class JsonEditingInTheHostTest {
    private HostedPackage json;

    @BeforeEach
    void startTheHost(@TempDir Path folder) {
        json = new HostedPackage("atoll.json-0.1.0.atollx", folder, EditorParts.none());
    }

    @AfterEach
    void stopTheHost() {
        json.close();
    }

    @Test
    void namesAreSuggestedWithTheirDocumentation() {
        try (var document = json.open("web/package.json", "json", "{\"\"}")) {
            var provider = HostedPackage.of(document, CompletionProvider.class);
            assertThat(provider.triggers()).contains("\"");
            var items = provider.complete(json.revision(1), 2, CompletionTrigger.TYPED)
                    .join()
                    .items();
            var scripts = named(items, "scripts");
            assertThat(scripts.replace()).isEqualTo(new Span(2, 3));
            assertThat(scripts.insert()).isEqualTo("scripts\": {${1}\\}");
            var resolved = provider.resolve(json.revision(1), scripts.handle().orElseThrow())
                    .join();
            assertThat(resolved.documentation().orElseThrow()).contains("`npm run NAME`");
        }
    }

    @Test
    void everySuggestionOfTheSchemasPassesTheHostsChecks() {
        for (var path : List.of("package.json", "tsconfig.json")) {
            try (var document = json.open(path, "json", "{\"compilerOptions\": {}, \"exports\": {}, }")) {
                var provider = HostedPackage.of(document, CompletionProvider.class);
                for (int at : List.of(1, 21, 36)) {
                    var answer = provider.complete(json.revision(1), at, CompletionTrigger.INVOKED)
                            .join();
                    assertThat(answer.items()).as(path + " " + at).isNotNull();
                }
            }
        }
    }

    @Test
    void aNameIsToldOfMarkedAndRenamed() {
        try (var document = json.open("a.json", "json", "[{\"id\": 1}, {\"id\": 2}]")) {
            var card = HostedPackage.of(document, HoverProvider.class)
                    .hover(json.revision(1), 4)
                    .join()
                    .orElseThrow();
            assertThat(card.content()).startsWith("`$[0].id`");
            assertThat(HostedPackage.of(document, OccurrenceProvider.class)
                            .occurrences(json.revision(1), 4)
                            .join())
                    .hasSize(2);
            var edits = HostedPackage.of(document, RenameProvider.class)
                    .rename(json.revision(1), 4, "key")
                    .join();
            assertThat(after(edits)).isEqualTo("[{\"key\": 1}, {\"key\": 2}]");
        }
    }

    @Test
    void everythingIsMendedAtOnce() {
        try (var document = json.open("a.json", "json", "{'b': [1, 2,], a: True}")) {
            var provider = HostedPackage.of(document, CodeActionProvider.class);
            var around = new Span(0, 0);
            var all = provider.actions(json.revision(1), around, Optional.of(ActionKind.FIX_ALL))
                    .join();
            assertThat(all).hasSize(1);
            var edits = provider.resolve(
                            json.revision(1), all.getFirst().handle().orElseThrow())
                    .join();
            assertThat(after(edits)).isEqualTo("{\"b\": [1, 2], \"a\": true}");
        }
    }

    @Test
    void linksColoursAndSelectionsAreThere() {
        var text = "{\"extends\": \"./base\", \"a\": \"#ff8000\", \"b\": \"https://example.org/\"}";
        try (var document = json.open("web/tsconfig.json", "jsonc", text)) {
            assertThat(HostedPackage.of(document, LinkProvider.class)
                            .links(json.revision(1))
                            .join())
                    .extracting(link -> link.target().toString())
                    .anyMatch(target -> target.contains("https://example.org/"))
                    .anyMatch(target -> target.contains("web/base.json"));
            assertThat(HostedPackage.of(document, ColorProvider.class)
                            .colors(json.revision(1))
                            .join())
                    .hasSize(1);
            assertThat(HostedPackage.of(document, SelectionProvider.class)
                            .ranges(json.revision(1), List.of(3))
                            .join()
                            .getFirst())
                    .first()
                    .isEqualTo(new Span(2, 9));
        }
    }

    private String after(List<DocumentEdits> edits) {
        assertThat(edits).hasSize(1);
        return json.after(edits.getFirst().edits());
    }

    private static CompletionItem named(List<CompletionItem> items, String label) {
        return items.stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
