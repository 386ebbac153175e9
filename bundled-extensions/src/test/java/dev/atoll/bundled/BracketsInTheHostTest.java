package dev.atoll.bundled;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.feature.BracketsHere;
import dev.atoll.api.provider.BracketProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Which brackets belong together, by grammars. `¦` is the caret.
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BracketsInTheHostTest {
    private HostedPackage grammars;

    @BeforeAll
    void startTheHost(@TempDir Path folder) {
        var names = List.of("java", "html", "ruby", "javascript").stream()
                .map(name -> "atoll.grammar-" + name + "-0.1.0.atollx")
                .toList();
        grammars = new HostedPackage(names, folder, EditorParts.none());
    }

    @AfterAll
    void stopTheHost() {
        grammars.close();
    }

    private BracketsHere at(String language, String marked) {
        var text = marked.replace("¦", "");
        try (var document = grammars.open("a." + language, language, text)) {
            return HostedPackage.of(document, BracketProvider.class)
                    .brackets(grammars.revision(1), marked.indexOf('¦'))
                    .join();
        }
    }

    private String pair(String language, String marked) {
        var text = marked.replace("¦", "");
        return switch (at(language, marked)) {
            case BracketsHere.Pair(var open, var close) ->
                text.substring(open.start(), open.end()) + " at " + open.start() + ", "
                        + text.substring(close.start(), close.end()) + " at " + close.start();
            case BracketsHere.None() -> "none";
            case BracketsHere.Unknown() -> "unknown";
        };
    }

    @Test
    void bracketsInStringsAndCommentsAreNoPartners() {
        assertThat(pair("java", "class A ¦{ char a = '}'; /* } */ }")).isEqualTo("{ at 8, } at 32");
        assertThat(pair("java", "class A { char a = '}'; /* } */ }¦")).isEqualTo("{ at 8, } at 32");
        assertThat(pair("java", "class A { String a = \"¦(b)\"; }")).isEqualTo("none");
        assertThat(pair("java", "class A { // (¦b)\n}")).isEqualTo("none");
    }

    @Test
    void theBracketBehindTheCaretCountsBeforeTheOneInFrontOfIt() {
        assertThat(pair("java", "class A { int a = (b)¦[1]; }")).isEqualTo("[ at 21, ] at 23");
        assertThat(pair("java", "class A { int a = (b)¦; }")).isEqualTo("( at 18, ) at 20");
        assertThat(pair("java", "class A { int ¦a; }")).isEqualTo("none");
    }

    @Test
    void wordsAndTagsArePairs() {
        assertThat(pair("ruby", "d¦ef a\n  b\nend\n")).isEqualTo("def at 0, end at 10");
        assertThat(pair("ruby", "def a\n  b\ne¦nd\n")).isEqualTo("def at 0, end at 10");
        assertThat(pair("html", "<d¦iv>\n<p>a</p>\n</div>\n")).isEqualTo("<div> at 0, </div> at 15");
        assertThat(pair("java", "class A { List¦<B> b; }")).isEqualTo("< at 14, > at 16");
    }

    @Test
    void whatIsUnfinishedOrInAnotherLanguageIsLeftToTheText() {
        assertThat(pair("html", "<script>a¦(b)</script>\n")).isEqualTo("unknown");
        assertThat(pair("java", "class A { void a() { b¦(c; } }")).isIn("unknown", "( at 22, ) at 24");
    }
}
