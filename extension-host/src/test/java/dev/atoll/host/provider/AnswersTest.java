package dev.atoll.host.provider;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.bindings.v0_1.Folding;
import dev.atoll.host.bindings.v0_1.Highlighting;
import dev.atoll.host.bindings.v0_1.Symbols;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswersTest {
    private static final Limits LIMITS = Limits.DEFAULTS;

    private static Highlighting.Highlights colours(int... words) {
        return new Highlighting.Highlights(new Types.Span(0, 10), new Highlighting.TokenList(words));
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 3 0 3 7 1", "9 1 0", "0 10 1"})
    void tokensInOrderInsideTheTextAreTaken(String words) {
        var highlights = Answers.highlights(colours(numbers(words)), List.of("a", "b"), 10, LIMITS);
        assertThat(highlights.tokens().size()).isEqualTo(numbers(words).length / 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 0 0",
                "0 11 0",
                "10 1 0",
                "-1 2 0",
                "0 -1 0",
                "0 3 2",
                "0 3 -1",
                "3 2 0 0 2 0",
                "0 3 0 2 3 0",
                "1 2147483647 0",
                "2147483647 2147483647 0"
            })
    void anyOtherTokensAreABadAnswer(String words) {
        assertThatThrownBy(() -> Answers.highlights(colours(numbers(words)), List.of("a", "b"), 10, LIMITS))
                .isInstanceOf(BadAnswer.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void spansMustLieInTheText() {
        assertThat(Answers.span(new Types.Span(0, 10), 10)).isEqualTo(new Span(0, 10));
        for (var bad :
                List.of(new Types.Span(0, 11), new Types.Span(5, 4), new Types.Span(-1, 2), new Types.Span(0, -1))) {
            assertThatThrownBy(() -> Answers.span(bad, 10)).isInstanceOf(BadAnswer.class);
        }
    }

    @Test
    void editsMustBeSortedAndApart() {
        var first = new Types.TextEdit(new Types.Span(0, 2), "a");
        var second = new Types.TextEdit(new Types.Span(2, 2), "b");
        assertThat(Answers.edits(List.of(first, second), 5, LIMITS))
                .containsExactly(new TextEdit(new Span(0, 2), "a"), new TextEdit(new Span(2, 2), "b"));
        assertThatThrownBy(() -> Answers.edits(List.of(second, first), 5, LIMITS))
                .isInstanceOf(BadAnswer.class);
        var carriage = new Types.TextEdit(new Types.Span(0, 0), "\r\n");
        assertThatThrownBy(() -> Answers.edits(List.of(carriage), 5, LIMITS)).isInstanceOf(BadAnswer.class);
    }

    private static Symbols.Symbol symbol(String name, int depth) {
        return new Symbols.Symbol(
                name, Optional.empty(), Symbols.SymbolKind.KEY, new Types.Span(0, 5), new Types.Span(1, 2), depth);
    }

    private static String shape(List<Symbol> symbols) {
        var result = new StringBuilder();
        for (var symbol : symbols) {
            result.append(symbol.name());
            if (!symbol.children().isEmpty()) {
                result.append('(').append(shape(symbol.children())).append(')');
            }
        }
        return result.toString();
    }

    @Test
    void symbolsNestByTheirDepths() {
        var flat = List.of(symbol("a", 0), symbol("b", 1), symbol("c", 2), symbol("d", 1), symbol("e", 0));
        assertThat(shape(SymbolAnswers.nested(flat, 5, LIMITS))).isEqualTo("a(b(c)d)e");
        var jumping = List.of(symbol("a", 3), symbol("b", 5), symbol("c", 4), symbol("d", 1), symbol("e", 1));
        assertThat(shape(SymbolAnswers.nested(jumping, 5, LIMITS))).isEqualTo("a(bc)de");
        assertThat(SymbolAnswers.nested(List.of(), 5, LIMITS)).isEmpty();
    }

    @Test
    void symbolsThatCannotBeAreABadAnswer() {
        assertThatThrownBy(() -> SymbolAnswers.nested(List.of(symbol("a", -1)), 5, LIMITS))
                .isInstanceOf(BadAnswer.class);
        assertThatThrownBy(() -> SymbolAnswers.nested(List.of(symbol("a", 100_000)), 5, LIMITS))
                .isInstanceOf(BadAnswer.class);
        assertThatThrownBy(() -> SymbolAnswers.nested(List.of(symbol("a", 0)), 4, LIMITS))
                .isInstanceOf(BadAnswer.class);
        var outside = new Symbols.Symbol(
                "a", Optional.empty(), Symbols.SymbolKind.KEY, new Types.Span(1, 3), new Types.Span(0, 2), 0);
        assertThatThrownBy(() -> SymbolAnswers.nested(List.of(outside), 5, LIMITS))
                .isInstanceOf(BadAnswer.class);
    }

    @Test
    void everyKindOfSymbolHasItsNameOnBothSides() {
        assertThat(Arrays.stream(Symbols.SymbolKind.values()).map(Enum::name))
                .containsExactlyElementsOf(
                        Arrays.stream(SymbolKind.values()).map(Enum::name).toList());
    }

    private static List<Span> folds(String text, int... ends) {
        var folds = new ArrayList<Folding.Fold>();
        for (int i = 0; i < ends.length; i += 2) {
            folds.add(
                    new Folding.Fold(new Types.Span(ends[i], ends[i + 1]), Folding.FoldKind.REGION, Optional.empty()));
        }
        return FoldAnswers.folds(folds, new StringSnapshot(text), LIMITS).stream()
                .map(FoldRange::span)
                .toList();
    }

    @Test
    void foldsWithoutALineBreakAreLeftOut() {
        var text = "ab\ncd\nef";
        assertThat(folds(text, 0, 2, 0, 3, 3, 5, 3, 8)).containsExactly(new Span(0, 3), new Span(3, 8));
    }

    @Test
    void foldsMayNestButNotCross() {
        var text = "\n".repeat(20);
        assertThat(folds(text, 0, 20, 1, 5, 5, 9, 6, 7, 12, 20)).hasSize(5);
        assertThatThrownBy(() -> folds(text, 0, 5, 3, 8)).isInstanceOf(BadAnswer.class);
        assertThatThrownBy(() -> folds(text, 3, 5, 0, 8)).isInstanceOf(BadAnswer.class);
        assertThatThrownBy(() -> folds(text, 3, 25)).isInstanceOf(BadAnswer.class);
    }

    @Test
    void sentencesLoseWhatDoesNotShow() {
        assertThat(Answers.sentence(" a\u0000b\u202ec\u200bd\n ")).isEqualTo("abcd");
        assertThat(Answers.sentence("x".repeat(10_000))).hasSize(2_000);
    }
}
