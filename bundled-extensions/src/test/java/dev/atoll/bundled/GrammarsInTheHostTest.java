package dev.atoll.bundled;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.LanguageSpan;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.OccurrenceProvider;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.api.provider.SelectionProvider;
import dev.atoll.api.provider.SymbolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What grammar packages offer in the host that the editor uses.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GrammarsInTheHostTest {
    private static final String JAVA = """
            package reef;

            class Tides {
                int high(int hours) {
                    int count = hours;
                    for (int i = 0; i < 3; i++) {
                        count += i;
                    }
                    return count;
                }
            }
            """;
    private static final String HTML = """
            <style>
              .reef { color: teal; }
            </style>
            <script>
              const depth = 3; // metres
            </script>
            <p>const</p>
            """;

    private HostedPackage grammars;

    @BeforeAll
    void startTheHost(@TempDir Path folder) {
        var names = List.of("java", "html", "css", "javascript").stream()
                .map(name -> "atoll.grammar-" + name + "-0.1.0.atollx")
                .toList();
        grammars = new HostedPackage(names, folder, EditorParts.none());
    }

    @AfterAll
    void stopTheHost() {
        grammars.close();
    }

    private static String written(Highlights highlights) {
        var result = new StringBuilder();
        var tokens = highlights.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            result.append(tokens.start(i))
                    .append('-')
                    .append(tokens.end(i))
                    .append(' ')
                    .append(tokens.scope(i));
            result.append('\n');
        }
        return result.toString();
    }

    @Test
    void stylesAndScriptsInHtmlAreColouredByTheirOwnGrammars() {
        try (var document = grammars.open("reef.html", "html", HTML)) {
            var highlights = HostedPackage.of(document, HighlightProvider.class)
                    .highlight(grammars.revision(1), new Span(0, HTML.length()))
                    .join();

            assertThat(HostedPackage.scopeAt(highlights, HTML.indexOf("style"))).startsWith("tag");
            assertThat(HostedPackage.scopeAt(highlights, HTML.indexOf("color"))).startsWith("property");
            assertThat(HostedPackage.scopeAt(highlights, HTML.indexOf("const"))).startsWith("keyword");
            assertThat(HostedPackage.scopeAt(highlights, HTML.indexOf("metres")))
                    .startsWith("comment");
            assertThat(HostedPackage.scopeAt(highlights, HTML.lastIndexOf("const")))
                    .isEmpty();
            int script = HTML.indexOf("const");
            assertThat(highlights.languages())
                    .extracting(LanguageSpan::language)
                    .containsExactly("css", "javascript");
            assertThat(highlights.languages().getLast().span())
                    .isEqualTo(new Span(script - "\n  ".length(), HTML.indexOf("</script>")));
        }
    }

    @Test
    void coloursAfterAnEditAreThoseOfTheTextOpenedAnew() {
        var edits = List.of(
                new TextEdit(new Span(JAVA.indexOf("int count"), JAVA.indexOf("int count")), "/* \uD83D\uDC20 */ "));
        String after;
        String followed;
        try (var document = grammars.open("Tides.java", "java", JAVA)) {
            var provider = HostedPackage.of(document, HighlightProvider.class);
            provider.highlight(grammars.revision(1), new Span(0, JAVA.length())).join();
            after = grammars.after(edits);
            document.change(2, edits, HostedPackage.snapshot(after));
            followed = written(provider.highlight(grammars.revision(2), new Span(0, after.length()))
                    .join());
        }
        try (var document = grammars.open("Tides.java", "java", after)) {
            var anew = HostedPackage.of(document, HighlightProvider.class)
                    .highlight(grammars.revision(1), new Span(0, after.length()))
                    .join();

            assertThat(followed).isEqualTo(written(anew)).contains("comment");
        }
    }

    @Test
    void theOutlineFoldsAndSelectionsFollowTheTree() {
        try (var document = grammars.open("Tides.java", "java", JAVA)) {
            var symbols = HostedPackage.of(document, SymbolProvider.class)
                    .symbols(grammars.revision(1))
                    .join();
            var names = new ArrayList<String>();
            symbols.forEach(symbol -> note(symbol, "", names));
            assertThat(names).contains("CLASS Tides", "  METHOD high");

            var folds = HostedPackage.of(document, FoldingProvider.class)
                    .folds(grammars.revision(1))
                    .join();
            assertThat(folds)
                    .extracting(fold ->
                            JAVA.substring(0, fold.span().start()).lines().count())
                    .contains(3L, 4L, 6L);

            int at = JAVA.indexOf("hours;") + 1;
            var around = HostedPackage.of(document, SelectionProvider.class)
                    .ranges(grammars.revision(1), List.of(at))
                    .join()
                    .getFirst();
            assertThat(around)
                    .extracting(span -> JAVA.substring(span.start(), span.end()))
                    .startsWith("hours", "count = hours", "int count = hours;");
        }
    }

    private static void note(Symbol symbol, String indentation, List<String> into) {
        into.add(indentation + symbol.kind() + " " + symbol.name());
        symbol.children().forEach(child -> note(child, indentation + "  ", into));
    }

    @Test
    void namesOfTheFileAreFoundAndRenamedWhereTheyHold() {
        try (var document = grammars.open("Tides.java", "java", JAVA)) {
            int at = JAVA.indexOf("count +=");
            var places = HostedPackage.of(document, OccurrenceProvider.class)
                    .occurrences(grammars.revision(1), at)
                    .join();
            assertThat(places).hasSize(3);
            var origin = HostedPackage.of(document, DefinitionProvider.class)
                    .find(grammars.revision(1), at, DefinitionGoal.DEFINITION)
                    .join();
            assertThat(origin)
                    .singleElement()
                    .satisfies(place -> assertThat(place.target().start()).isEqualTo(JAVA.indexOf("count = hours")));

            var renaming = HostedPackage.of(document, RenameProvider.class);
            assertThat(renaming.prepare(grammars.revision(1), at).join()).isPresent();
            var edits = renaming.rename(grammars.revision(1), at, "sum").join();
            assertThat(grammars.after(edits.getFirst().edits()))
                    .contains("int sum = hours;", "sum += i;", "return sum;")
                    .doesNotContain("count");
            assertThatThrownBy(() ->
                            renaming.rename(grammars.revision(1), at, "1 2").join())
                    .hasCauseInstanceOf(Refused.class);
        }
    }

    @Test
    void aGrammarThatTakesTooLongToStartIsStopped(@TempDir Path folder) throws IOException {
        var name = "atoll.grammar-html-0.1.0.atollx";
        var unprepared = Files.copy(HostedPackage.PACKAGES.resolve(name), folder.resolve(name));
        var hasty = Limits.DEFAULTS.with(Limit.GRAMMAR_START, 1);
        try (var slow = new HostedPackage(
                        List.of(unprepared.toAbsolutePath().toString()), folder, options -> options.withLimits(hasty));
                var document = slow.open("reef.html", "html", HTML)) {
            var colours = HostedPackage.of(document, HighlightProvider.class)
                    .highlight(slow.revision(1), new Span(0, HTML.length()));

            assertThatThrownBy(colours::join).hasMessageContaining("in time");
        }
    }

    @Test
    void aParseThatGoesOnAndOnIsGivenUp(@TempDir Path folder) {
        // for a text with an error at every step a parser tries everything: many times as long as for a right one
        var lengthy = "?a:b<".repeat(48_000);
        var hasty = Limits.DEFAULTS.with(Limit.GRAMMAR_START, 300);
        try (var slow = new HostedPackage(
                        List.of("atoll.grammar-java-0.1.0.atollx"), folder, options -> options.withLimits(hasty));
                var document = slow.open("Long.java", "java", lengthy)) {
            var symbols = HostedPackage.of(document, SymbolProvider.class).symbols(slow.revision(1));

            assertThatThrownBy(() -> symbols.get(60, TimeUnit.SECONDS))
                    .hasMessageContaining("did not parse a text in time");
        }
    }
}
