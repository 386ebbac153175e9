package dev.atoll.host.grammar.tree;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.host.grammar.query.Matches;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Matches that are kept through random edits of real files are those that one finds who asks about everything anew.
class KeptMatchesTest {
    private static final int FILES = 2;
    private static final int EDITS = 20;
    private static final int LINES = 40;
    private static final List<String> PIECES =
            List.of("x", "x", "x", " ", "\n", "\n", "{", "}", "(", ")", "\"", "// é\n", ";", "\n\n  y\n", "\t");

    private final long seed = Long.getLong("seed", new Random().nextLong());

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> matchesKeptThroughEditsAreThoseOfTheText(TestReporter reporter) throws IOException {
        reporter.publishEntry("seed", String.valueOf(seed));
        var files = new RealFiles(GrammarOracleTest.ROOT, folder).all();
        return files.entrySet().stream()
                .filter(language -> !language.getValue().isEmpty())
                .map(language ->
                        DynamicTest.dynamicTest(language.getKey(), () -> same(language.getKey(), language.getValue())));
    }

    private void same(String language, List<Path> files) throws IOException {
        var random = new Random(seed);
        try (var grammar = new PackedGrammar(language).start()) {
            for (int i = 0; i < FILES; i++) {
                var file = files.get(random.nextInt(files.size()));
                var text = grammar.text(Files.readString(file));
                var queries = Stream.of(QueryKind.HIGHLIGHTS, QueryKind.LOCALS, QueryKind.INJECTIONS)
                        .flatMap(kind -> grammar.query(kind).stream())
                        .toList();
                for (int edit = 0; edit < EDITS; edit++) {
                    grammar.parse(text, () -> false);
                    int first = Math.max(0, Math.min(edit, text.text().lines() - LINES));
                    for (var query : queries) {
                        var fresh = query.in(grammar.treeSitter(), text.tree(), text.text(), first, first + LINES);
                        var kept = text.matches(query, first, first + LINES);
                        assertThat(elsewhere(text, kept, first))
                                .as("%s in %s after %d edits, seed %d", language, file, edit, seed)
                                .isEmpty();
                        assertThat(touching(text, query, kept, first))
                                .as("%s in %s after %d edits, seed %d", language, file, edit, seed)
                                .isEqualTo(withCharacters(text, query, fresh, first));
                    }
                    text.change(List.of(edit(text.text(), random, first)));
                }
                grammar.forget(text);
            }
        }
    }

    /// Where matches start that lie outside of some lines.
    private static List<Integer> elsewhere(ParsedText text, Matches matches, int first) {
        int from = text.text().start(first);
        int to = text.text().start(Math.min(first + LINES, text.text().lines()));
        var result = new ArrayList<Integer>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            if (matches.start(match) > to || matches.end(match) < from) {
                result.add(matches.start(match));
            }
        }
        return result;
    }

    /// The matches that have a character, as [#touching] writes them: others are of nodes that the parser made up.
    private static List<String> withCharacters(ParsedText text, Query query, Matches matches, int first) {
        return touching(text, query, matches, first, 1);
    }

    /// The matches that lie in some lines, as sorted words.
    private static List<String> touching(ParsedText text, Query query, Matches matches, int first) {
        return touching(text, query, matches, first, 0);
    }

    private static List<String> touching(ParsedText text, Query query, Matches matches, int first, int shortest) {
        int from = text.text().start(first);
        int to = text.text().start(Math.min(first + LINES, text.text().lines()));
        var result = new ArrayList<String>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            boolean here = matches.start(match) < to && matches.end(match) > from;
            boolean counts = matches.end(match) - matches.start(match) >= shortest;
            if (here && counts && query.holds(matches, match)) {
                var words = new StringBuilder(String.valueOf(matches.pattern(match)));
                for (int i = 0; i < matches.captures(match); i++) {
                    words.append(' ')
                            .append(query.names().get(matches.name(match, i)))
                            .append(' ')
                            .append(matches.start(match, i))
                            .append(' ')
                            .append(matches.end(match, i));
                }
                result.add(words.toString());
            }
        }
        result.sort(String::compareTo);
        return result;
    }

    /// Mostly near the lines that are looked at, sometimes anywhere.
    private static TextEdit edit(SourceText text, Random random, int first) {
        int from = random.nextInt(4) == 0 ? 0 : text.start(first);
        int to = from == 0 ? text.length() : text.start(Math.min(first + LINES, text.lines()));
        int start = from + random.nextInt(to - from + 1);
        int end = Math.min(text.length(), start + (random.nextInt(3) == 0 ? random.nextInt(40) : 0));
        return new TextEdit(new Span(start, end), PIECES.get(random.nextInt(PIECES.size())));
    }
}
