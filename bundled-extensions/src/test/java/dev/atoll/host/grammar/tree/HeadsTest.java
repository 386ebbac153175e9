package dev.atoll.host.grammar.tree;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Tokens;
import dev.atoll.host.grammar.colour.Colours;
import dev.atoll.host.grammar.colour.Paint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/// Colours of the beginnings of the JDK's long sources.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HeadsTest {
    private static final DocumentId DOCUMENT = new DocumentId(1);
    private static final int LINES = 60;

    private Grammar grammar;

    @BeforeAll
    void start() {
        grammar = new PackedGrammar("java").start();
    }

    @AfterAll
    void stop() {
        grammar.close();
    }

    private static String source(String name) throws IOException {
        var archive = Path.of(System.getProperty("java.home"), "lib", "src.zip");
        try (var zip = FileSystems.newFileSystem(archive)) {
            return Files.readString(zip.getPath(name));
        }
    }

    private String colours(ParsedText text, Span visible) {
        grammar.parse(text, () -> false);
        var palette = new Paint.Palette();
        var paint = new Colours(grammar).of(text, visible, palette);
        var tokens = Tokens.of(paint.between(visible.start(), visible.end()), palette.scopes());
        var result = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            result.append(tokens.start(i))
                    .append('-')
                    .append(tokens.end(i))
                    .append(' ')
                    .append(tokens.scope(i))
                    .append('\n');
        }
        return result.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.base/java/lang/String.java",
                "java.base/java/util/concurrent/ConcurrentHashMap.java",
                "java.desktop/javax/swing/JTable.java"
            })
    void theBeginningOfALongTextHasTheColoursOfTheWhole(String name) throws IOException {
        var heads = new Heads(grammar);
        var whole = grammar.text(source(name));
        var text = whole.text();
        for (int line : new int[] {0, text.lines() / 5}) {
            var visible = new Span(text.start(line), text.start(line + LINES));
            var head = heads.of(DOCUMENT, whole, visible.end());
            assertThat(head).isNotSameAs(whole);
            assertThat(head.text().length()).isBetween(visible.end(), visible.end() + 12_000);
            var soon = colours(head, visible);
            var apart = grammar.text(text.all());

            assertThat(soon).isNotEmpty().isEqualTo(colours(apart, visible));
            grammar.forget(apart);
        }
        grammar.parse(whole, () -> false);
        assertThat(heads.of(DOCUMENT, whole, 100)).isSameAs(whole);
        grammar.forget(whole);
    }

    @Test
    void aHeadDoesNotDisturbTheParseOfTheWhole() throws IOException {
        var heads = new Heads(grammar);
        var whole = grammar.text(source("java.base/java/lang/String.java"));
        var slices = new AtomicInteger();
        var asked = new AtomicInteger();
        boolean done = false;
        while (!done) {
            asked.set(0);
            done = grammar.parse(whole, () -> asked.incrementAndGet() > 20);
            slices.incrementAndGet();
            assertThat(slices).as("the parse goes on where it was").hasValueLessThan(10_000);
            if (!done) {
                grammar.parse(heads.of(DOCUMENT, whole, 3_000 + slices.get()), () -> false);
            }
        }
        assertThat(slices).hasValueGreaterThan(1);
        heads.forget(DOCUMENT);
        grammar.forget(whole);
    }

    @Test
    void shortTextsAndTheEndsOfLongOnesHaveNoHead() {
        var heads = new Heads(grammar);
        var brief = grammar.text("class Brief {}");
        assertThat(heads.of(DOCUMENT, brief, 5)).isSameAs(brief);
        var lengthy = grammar.text("class Lengthy {}\n".repeat(10_000));
        assertThat(heads.of(DOCUMENT, lengthy, 160_000)).isSameAs(lengthy);
        assertThat(heads.of(DOCUMENT, lengthy, 1_000)).isNotSameAs(lengthy);
        var pages = grammar.text("class Lengthy {}\n".repeat(600));
        assertThat(heads.of(DOCUMENT, pages, 1_000).text().length()).isLessThan(4_000);
        assertThat(heads.of(DOCUMENT, pages, 5_000)).isSameAs(pages);
        assertThat(heads.of(DOCUMENT, pages, pages.text().length())).isSameAs(pages);
        var minified = grammar.text("f(1,2);".repeat(20_000));
        assertThat(heads.of(DOCUMENT, minified, 1_000).text().length()).isEqualTo(11_000);
    }
}
