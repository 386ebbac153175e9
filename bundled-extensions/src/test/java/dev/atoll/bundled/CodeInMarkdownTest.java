package dev.atoll.bundled;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.LanguageSpan;
import dev.atoll.api.provider.HighlightProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Code in Markdown has the colours of its own language's grammar, though another extension colours the text around it.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CodeInMarkdownTest {
    private static final String README = """
            # Reef

            > ```py
            > def moor():
            >     text = \"""low
            >
            >     def tide\"""
            > ```

            ```java
            class Reef { int depth = 3; }
            ```

            ```nobody
            def x
            ```

            ```
            def y
            ```
            """;

    private HostedPackage extensions;

    @BeforeAll
    void startTheHost(@TempDir Path folder) {
        var names = List.of(
                "atoll.markdown-0.1.0.atollx", "atoll.grammar-python-0.1.0.atollx", "atoll.grammar-java-0.1.0.atollx");
        extensions = new HostedPackage(names, folder, EditorParts.none());
    }

    @AfterAll
    void stopTheHost() {
        extensions.close();
    }

    private Highlights colours(HighlightProvider provider, int version, int start, int end) {
        return provider.highlight(extensions.revision(version), new Span(start, end))
                .join();
    }

    @Test
    void eachBlockIsColouredByItsLanguageAndTheRestByMarkdown() {
        try (var document = extensions.open("README.md", "markdown", README)) {
            var provider = HostedPackage.of(document, HighlightProvider.class);
            var all = colours(provider, 1, 0, README.length());
            assertThat(HostedPackage.scopeAt(all, README.indexOf("Reef"))).isEqualTo("markup.heading");
            assertThat(HostedPackage.scopeAt(all, README.indexOf("def moor"))).startsWith("keyword");
            assertThat(HostedPackage.scopeAt(all, README.indexOf("moor"))).startsWith("function");
            assertThat(HostedPackage.scopeAt(all, README.indexOf("def tide"))).startsWith("string");
            assertThat(HostedPackage.scopeAt(all, README.indexOf(">\n"))).doesNotStartWith("string");
            assertThat(HostedPackage.scopeAt(all, README.indexOf("class"))).startsWith("keyword");
            assertThat(HostedPackage.scopeAt(all, README.indexOf("depth"))).isNotEqualTo("markup.raw");
            assertThat(HostedPackage.scopeAt(all, README.indexOf("def x"))).isEqualTo("markup.raw");
            assertThat(HostedPackage.scopeAt(all, README.indexOf("def y"))).isEqualTo("markup.raw");
            assertThat(all.languages()).extracting(LanguageSpan::language).contains("python", "java");

            // what is seen of a block has the colours it has as a part of the whole block
            int from = README.indexOf("def tide");
            var part = colours(provider, 1, from, from + 4);
            assertThat(part.tokens().size()).isEqualTo(1);
            assertThat(part.tokens().start(0)).isEqualTo(from);
            assertThat(part.tokens().end(0)).isEqualTo(from + 4);
            assertThat(part.tokens().scope(0)).startsWith("string");
        }
    }

    @Test
    void coloursOfCodeFollowTheText() {
        try (var document = extensions.open("README.md", "markdown", README)) {
            var provider = HostedPackage.of(document, HighlightProvider.class);
            colours(provider, 1, 0, README.length());
            int at = README.indexOf("int depth");
            var edits = List.of(new TextEdit(new Span(at, at), "/* é */ "));
            var after = extensions.after(edits);
            document.change(2, edits, HostedPackage.snapshot(after));
            var followed = colours(provider, 2, 0, after.length());
            assertThat(HostedPackage.scopeAt(followed, after.indexOf("é"))).startsWith("comment");
            assertThat(HostedPackage.scopeAt(followed, after.indexOf("int depth")))
                    .startsWith("type");

            // of a text that is no more, code looks like code
            var outdated = provider.highlight(extensions.revision(1), new Span(0, README.length()));
            assertThat(outdated.handle((highlights, failure) -> failure != null
                                    || HostedPackage.scopeAt(highlights, README.indexOf("class"))
                                            .equals("markup.raw"))
                            .join())
                    .isTrue();
        }
    }
}
