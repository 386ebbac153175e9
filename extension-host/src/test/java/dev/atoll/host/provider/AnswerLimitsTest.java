package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.bindings.v0_1.CodeActions;
import dev.atoll.host.bindings.v0_1.Commands;
import dev.atoll.host.bindings.v0_1.Completion;
import dev.atoll.host.bindings.v0_1.Folding;
import dev.atoll.host.bindings.v0_1.InlayHints;
import dev.atoll.host.bindings.v0_1.Links;
import dev.atoll.host.bindings.v0_1.Panel;
import dev.atoll.host.bindings.v0_1.Symbols;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
        return Stream.of(aboutDocuments(), atThePlace(), inTheText(), ofItsOwn())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> aboutDocuments() {
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

    private static Stream<Arguments> atThePlace() {
        return Stream.of(
                checked(
                        Limit.COMPLETIONS,
                        "suggestions",
                        count -> CompletionAnswers.completions(
                                new Completion.Completions(
                                        Collections.nCopies(count, item()), false, new Types.Span(0, 0), List.of()),
                                0,
                                new StringSnapshot("a"),
                                limits(Limit.COMPLETIONS))),
                checked(
                        Limit.PLACES,
                        "links",
                        count -> InTextAnswers.links(
                                Collections.nCopies(
                                        count,
                                        new Links.Link(
                                                new Types.Span(0, 0),
                                                new Links.LinkTarget.Address("https://example.org"),
                                                Optional.empty())),
                                5,
                                known(Limit.PLACES))));
    }

    private static Stream<Arguments> inTheText() {
        return Stream.of(
                checked(
                        Limit.HINTS,
                        "hints",
                        count -> InTextAnswers.hints(
                                Collections.nCopies(
                                        count,
                                        new InlayHints.Hint(
                                                0,
                                                "a",
                                                InlayHints.HintKind.OTHER,
                                                Optional.empty(),
                                                List.of(),
                                                Optional.empty())),
                                5,
                                known(Limit.HINTS))),
                checked(
                        Limit.ACTIONS,
                        "actions",
                        count -> ActionAnswers.actions(
                                Collections.nCopies(
                                        count,
                                        new CodeActions.Action(
                                                "a",
                                                CodeActions.ActionKind.REFACTOR,
                                                List.of(),
                                                false,
                                                Optional.empty(),
                                                List.of(),
                                                Optional.empty(),
                                                Optional.empty())),
                                FakeKnown.DOCUMENT,
                                known(Limit.ACTIONS),
                                FakeKnown.gate())));
    }

    private static Stream<Arguments> ofItsOwn() {
        return Stream.of(
                checked(
                        Limit.CHOICES,
                        "things to choose from",
                        count -> CommandAnswers.outcome(
                                new Commands.Outcome.AskPick(new Commands.Pick(
                                        "a",
                                        Collections.nCopies(count, new Commands.PickItem("a", Optional.empty(), false)),
                                        false,
                                        1)),
                                Optional.empty(),
                                known(Limit.CHOICES),
                                FakeKnown.gate())),
                checked(
                        Limit.PANEL_ROWS,
                        "rows",
                        count -> PanelAnswers.body(
                                new Panel.Content(new Panel.Body.Tree(new Panel.Rows(List.of(), rows(count))), ""),
                                known(Limit.PANEL_ROWS))));
    }

    private static FakeKnown known(Limit limit) {
        return new FakeKnown("a", limits(limit));
    }

    private static List<Panel.Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Panel.Row(
                        "row " + i,
                        0,
                        List.of(new Panel.Cell("a", Optional.empty(), false)),
                        false,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static Completion.Item item() {
        return new Completion.Item(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Completion.ItemKind.TEXT,
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
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
