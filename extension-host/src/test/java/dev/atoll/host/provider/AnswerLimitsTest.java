package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.bindings.v0_1.Folding;
import dev.atoll.host.bindings.v0_1.Symbols;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// The limits of answers: just kept to, and breached.
class AnswerLimitsTest {
    private static final int MOST = 7;

    private static Limits limits(Limit limit) {
        return Limits.DEFAULTS.with(limit, MOST);
    }

    /// A limit, its words, and what makes and checks an answer that holds so many.
    static Stream<Arguments> answers() {
        return Stream.of(
                checked(
                        Limit.SCOPES,
                        "scopes",
                        count -> Answers.scopes(Collections.nCopies(count, "keyword"), limits(Limit.SCOPES))),
                checked(
                        Limit.EDITS,
                        "edits",
                        count -> Answers.edits(
                                Collections.nCopies(count, new Types.TextEdit(new Types.Span(0, 0), "a")),
                                5,
                                limits(Limit.EDITS))),
                checked(
                        Limit.FOLDS,
                        "folds",
                        count -> FoldAnswers.folds(
                                Collections.nCopies(
                                        count,
                                        new Folding.Fold(
                                                new Types.Span(0, 2), Folding.FoldKind.REGION, Optional.empty())),
                                new StringSnapshot("a\nb"),
                                limits(Limit.FOLDS))),
                checked(
                        Limit.SYMBOLS,
                        "symbols",
                        count -> SymbolAnswers.nested(Collections.nCopies(count, symbol(0)), 5, limits(Limit.SYMBOLS))),
                checked(
                        Limit.SYMBOL_DEPTH,
                        "deep; at most 7",
                        depth -> SymbolAnswers.nested(
                                Collections.nCopies(1, symbol(depth)), 5, limits(Limit.SYMBOL_DEPTH))));
    }

    private static Arguments checked(Limit limit, String words, IntFunction<Object> answer) {
        return arguments(limit, words, answer);
    }

    private static Symbols.Symbol symbol(int depth) {
        return new Symbols.Symbol(
                "a", Optional.empty(), Symbols.SymbolKind.FUNCTION, new Types.Span(0, 1), new Types.Span(0, 1), depth);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void asManyAsAllowedAreTakenAndOneMoreIsABadAnswer(Limit limit, String words, IntFunction<Object> answer) {
        assertThat(answer.apply(MOST)).as(limit.word()).isNotNull();
        assertThatThrownBy(() -> answer.apply(MOST + 1))
                .isInstanceOf(BadAnswer.class)
                .hasMessageContaining(words);
    }

    @Test
    void longTextsAreCut() {
        assertThat(Answers.sentence("x".repeat(Limits.SENTENCE_LENGTH))).hasSize(Limits.SENTENCE_LENGTH);
        assertThat(Answers.sentence("x".repeat(Limits.SENTENCE_LENGTH + 1))).hasSize(Limits.SENTENCE_LENGTH);
        var scope = Collections.nCopies(1, "x".repeat(Limits.SCOPE_LENGTH));
        assertThat(Answers.scopes(scope, Limits.DEFAULTS)).isEqualTo(scope);
        assertThatThrownBy(() -> Answers.scopes(Collections.nCopies(1, scope.getFirst() + "x"), Limits.DEFAULTS))
                .isInstanceOf(BadAnswer.class);
    }
}
