package dev.atoll.api.feature;

import dev.atoll.api.feature.Snippet.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTest {
    private static List<Part> parts(String text) {
        return Snippet.parse(text).map(Snippet::parts).orElseThrow();
    }

    @Test
    void placesHaveNumbersAndWhatStandsThereFirst() {
        assertThat(parts("for (${1:i} = 0; $1 < ${2}; $1++) {\n\t$0\n}"))
                .containsExactly(
                        new Part.Literal("for ("),
                        new Part.Stop(1, List.of(new Part.Literal("i"))),
                        new Part.Literal(" = 0; "),
                        new Part.Stop(1, List.of()),
                        new Part.Literal(" < "),
                        new Part.Stop(2, List.of()),
                        new Part.Literal("; "),
                        new Part.Stop(1, List.of()),
                        new Part.Literal("++) {\n\t"),
                        new Part.Stop(0, List.of()),
                        new Part.Literal("\n}"));
    }

    @Test
    void placesNest() {
        assertThat(parts("${1:a ${2:b}}"))
                .containsExactly(new Part.Stop(
                        1, List.of(new Part.Literal("a "), new Part.Stop(2, List.of(new Part.Literal("b"))))));
    }

    @Test
    void choicesMayHoldCommasAndBars() {
        assertThat(parts("${1|one,t\\,wo,thr\\|ee|}"))
                .containsExactly(new Part.Choice(1, List.of("one", "t,wo", "thr|ee")));
    }

    @Test
    void escapedAndLonelySignsAreThemselves() {
        assertThat(Snippet.parse("\\$1 $ \\} } \\\\ \\n $x").map(Snippet::plain))
                .contains("$1 $ } } \\ \\n $x");
        assertThat(Snippet.parse("").map(Snippet::plain)).contains("");
    }

    @Test
    void plainTextIsWhatStandsThereFirst() {
        assertThat(Snippet.parse("f(${1:a}, ${2|b,c|})$0").map(Snippet::plain)).contains("f(a, b)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1", "${1:", "${1:a", "${1|a", "${1|a|", "${a}", "${}", "${1|a|x}", "$1001", "${1/a/b/}"})
    void wrongSyntaxIsNoSnippet(String text) {
        assertThat(Snippet.parse(text)).isEqualTo(Optional.empty());
    }

    @Test
    void deepNestingIsNoSnippet() {
        assertThat(Snippet.parse("${1:".repeat(30) + "}".repeat(30))).isEmpty();
        assertThat(Snippet.parse("${1:".repeat(20) + "}".repeat(20))).isPresent();
    }
}
