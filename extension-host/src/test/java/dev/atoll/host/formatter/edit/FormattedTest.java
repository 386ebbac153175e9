package dev.atoll.host.formatter.edit;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class FormattedTest {
    private static TextEdit edit(int start, int end, String text) {
        return new TextEdit(new Span(start, end), text);
    }

    @Test
    void aTextThatStaysNeedsNoEdit() {
        assertThat(Formatted.edits("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void onlyWhiteSpaceIsTouchedWhereOnlyThatDiffers() {
        assertThat(Formatted.edits("if(a){\n  b( c );\n}\n", "if (a) {\n    b(c);\n}\n"))
                .containsExactly(
                        edit(2, 2, " "), edit(5, 5, " "), edit(9, 9, "  "), edit(11, 12, ""), edit(13, 14, ""));
    }

    @Test
    void linesThatAreBrokenElsewhereKeepTheirWords() {
        assertThat(Formatted.edits("f(a, b);\nx\n", "f(\n  a,\n  b,\n);\nx\n"))
                .containsExactly(edit(2, 2, "\n  "), edit(4, 4, "\n "), edit(6, 6, ",\n"));
    }

    @Test
    void aWordThatIsWrittenOtherwiseIsOneEdit() {
        assertThat(Formatted.edits("x = 'a';\ny\n", "x = \"a\";\ny\n"))
                .containsExactly(edit(4, 5, "\""), edit(6, 7, "\""));
    }

    @Test
    void linesThatMoveLeaveTheOthersAlone() {
        var edits = Formatted.edits("import b\nimport a\nuse(a)\n", "import a\nimport b\nuse(a)\n");
        assertThat(edits).allSatisfy(edit -> assertThat(edit.span().end()).isLessThanOrEqualTo(18));
    }

    @Test
    void charactersOfTwoHalvesStayWhole() {
        var before = "\"\uD83D\uDE00\"";
        var after = "\"\uD83D\uDE01\"";
        assertThat(Formatted.edits(before, after)).containsExactly(edit(1, 3, "\uD83D\uDE01"));
    }

    @Test
    void aTextThatIsIndentedAnewKeepsEveryWord() {
        var before =
                IntStream.range(0, 20_000).mapToObj(i -> "  word" + i + "\n").collect(Collectors.joining());
        var after = before.replace("  ", "    ") + "end\n";
        var edits = Formatted.edits(before, after);
        assertThat(edits).hasSize(20_001);
        assertThat(Formatted.apply(before, edits)).isEqualTo(after);
    }

    @Test
    void editsLeadFromAnyTextToAnyOther() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            var before = text(random);
            var after = random.nextBoolean() ? text(random) : changed(before, random);
            var edits = Formatted.edits(before, after);
            assertThat(Formatted.apply(before, edits))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(after);
            for (int i = 1; i < edits.size(); i++) {
                assertThat(edits.get(i).span().start())
                        .as("seed %d, round %d", seed, round)
                        .isGreaterThan(edits.get(i - 1).span().end());
            }
        }
    }

    private static final List<String> PARTS =
            List.of("a", "bc", " ", "  ", "\n", "\t", "(", ")", ";", "\uD83D\uDE00", "\uD83D\uDE01", "é", "_x1");

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(_ -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining());
    }

    private static String changed(String text, Random random) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(each -> random.nextInt(5) == 0 ? PARTS.get(random.nextInt(PARTS.size())) : each)
                .collect(Collectors.joining());
    }

    @Test
    void partsTakeTheEditsOfTheirLines() {
        var text = "a  b\nc  d\ne  f\n";
        var edits = List.of(edit(1, 2, ""), edit(6, 7, ""), edit(11, 12, ""));
        assertThat(Selected.of(text, edits, List.of(new Span(5, 10)))).containsExactly(edit(6, 7, ""));
        assertThat(Selected.of(text, edits, List.of(new Span(0, 1), new Span(13, 14))))
                .containsExactly(edit(1, 2, ""), edit(11, 12, ""));
        assertThat(Selected.of(text, edits, List.of(new Span(15, 15)))).isEmpty();
    }
}
