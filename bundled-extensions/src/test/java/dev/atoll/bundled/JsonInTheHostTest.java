package dev.atoll.bundled;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.OpenDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The JSON extension's package in the host that the editor uses.
final class JsonInTheHostTest {
    private static final Path PACKAGE =
            Path.of("target", "classes", "dev", "atoll", "bundled", "atoll.json-0.1.0.atollx");
    private static final FormattingOptions TWO_SPACES = new FormattingOptions(2, true, true, true, OptionalInt.empty());

    private ExtensionHost host;
    private int documents;

    @BeforeEach
    void startTheHost(@TempDir Path folder) {
        host = ExtensionHost.start(
                HostOptions.in(folder.resolve("cache"), folder.resolve("data")).withBundled(List.of(PACKAGE.toUri())));
        assertThat(host.problems()).isEmpty();
    }

    @AfterEach
    void stopTheHost() {
        host.close();
    }

    @Test
    void filesHaveTheirLanguages() {
        assertThat(host.languageOf("a/package.json", "")).contains("json");
        assertThat(host.languageOf("a/tsconfig.build.json", "")).contains("jsonc");
        assertThat(host.languageOf(".vscode/tasks.json", "")).contains("jsonc");
        assertThat(host.languageOf(".eslintrc", "")).contains("jsonc");
    }

    @Test
    void textIsColoured() {
        var text = "{\"a\": [1, \"x\\n\"]}";
        try (var document = open("a.json", text)) {
            var tokens = provider(document, HighlightProvider.class)
                    .highlight(revision(1), new Span(0, text.length()))
                    .join()
                    .tokens();
            var found = new ArrayList<String>();
            for (int i = 0; i < tokens.size(); i++) {
                found.add(tokens.scope(i) + " " + text.substring(tokens.start(i), tokens.end(i)));
            }
            assertThat(found).contains("property \"a\"", "number 1", "string \"x", "string.escape \\n");
        }
    }

    @Test
    void problemsFollowEdits() {
        try (var document = open("a.json", "[1,]")) {
            assertThat(codes(document, 1)).containsExactly("trailing-comma");
            document.change(2, List.of(new TextEdit(new Span(2, 3), "")), snapshot("[1]"));
            assertThat(codes(document, 2)).isEmpty();
        }
    }

    @Test
    void commentsAreAMatterOfTheFilesName() {
        var text = "{} // a comment";
        try (var strict = open("a.json", text)) {
            assertThat(codes(strict, 1)).containsExactly("comment-not-allowed");
        }
        try (var relaxed = open("tsconfig.json", text)) {
            assertThat(codes(relaxed, 1)).isEmpty();
        }
    }

    @Test
    void theOutlineAndTheFoldsAreThere() {
        try (var document = open("a.json", "{\n  \"a\": {\"b\": 1}\n}")) {
            var symbols = provider(document, SymbolProvider.class)
                    .symbols(revision(1))
                    .join();
            assertThat(symbols).extracting(Symbol::name).containsExactly("a");
            assertThat(symbols.getFirst().children()).extracting(Symbol::name).containsExactly("b");
            var folds =
                    provider(document, FoldingProvider.class).folds(revision(1)).join();
            assertThat(folds).extracting(fold -> fold.span()).containsExactly(new Span(1, 18));
        }
    }

    @Test
    void textIsFormattedUnlessItHasErrors() {
        try (var document = open("a.json", "{\"a\":1}")) {
            var edits = provider(document, FormattingProvider.class)
                    .format(revision(1), TWO_SPACES)
                    .join();
            assertThat(edits).extracting(TextEdit::text).containsExactly(" ", " ", " ", "\n");
        }
        try (var document = open("b.json", "{\"a\":01}")) {
            var answer = provider(document, FormattingProvider.class).format(revision(1), TWO_SPACES);
            assertThatThrownBy(answer::join).hasMessageContaining("an error in line 1");
        }
    }

    private OpenDocument open(String path, String text) {
        var info = new DocumentInfo(
                new DocumentId(++documents), 1, host.languageOf(path, "").orElseThrow(), path, text.length());
        return host.open(info, snapshot(text));
    }

    private List<String> codes(OpenDocument document, int version) {
        return provider(document, DiagnosticProvider.class).diagnose(revision(version)).join().stream()
                .map(Diagnostic::code)
                .flatMap(Optional::stream)
                .toList();
    }

    private Revision revision(int version) {
        return new Revision(new DocumentId(documents), version);
    }

    private static <P extends Provider> P provider(OpenDocument document, Class<P> kind) {
        var providers = document.providers(kind);
        assertThat(providers).hasSize(1);
        return providers.getFirst();
    }

    private static TextSnapshot snapshot(String text) {
        return new TextSnapshot() {
            @Override
            public int length() {
                return text.length();
            }

            @Override
            public String text(int start, int end) {
                return text.substring(start, end);
            }
        };
    }
}
