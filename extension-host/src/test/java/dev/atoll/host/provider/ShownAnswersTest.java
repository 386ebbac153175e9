package dev.atoll.host.provider;

import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.feature.LinkTarget;
import dev.atoll.host.bindings.v0_1.Colors;
import dev.atoll.host.bindings.v0_1.Hover;
import dev.atoll.host.bindings.v0_1.InlayHints;
import dev.atoll.host.bindings.v0_1.Links;
import dev.atoll.host.bindings.v0_1.Panel;
import dev.atoll.host.bindings.v0_1.SignatureHelp;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What is shown at the caret, in the text and in panels.
class ShownAnswersTest {
    private final FakeKnown known = FakeKnown.of("f(1, 2) #fff");

    @Test
    void cardsSpeakOfTheAskedPlaceAndSayLittleEnough() {
        var card = Optional.of(new Hover.Card(new Types.Span(0, 1), "x".repeat(70_000)));
        assertThat(CaretAnswers.card(card, 1, 12).orElseThrow().content()).hasSize(65_536);
        assertThatThrownBy(() -> CaretAnswers.card(card, 2, 12)).hasMessageContaining("another place");
        assertThat(CaretAnswers.card(Optional.of(new Hover.Card(new Types.Span(0, 1), " \n ")), 1, 12))
                .isEmpty();
    }

    private static Optional<SignatureHelp.Signatures> signature(int active, int parameter, int... places) {
        var parameters = new java.util.ArrayList<SignatureHelp.Parameter>();
        for (int i = 0; i < places.length; i += 2) {
            parameters.add(new SignatureHelp.Parameter(places[i], places[i + 1], Optional.of("**doc**")));
        }
        var one = new SignatureHelp.Signature("f(a, b)", Optional.empty(), parameters, Optional.of(parameter));
        return Optional.of(new SignatureHelp.Signatures(List.of(one), active));
    }

    @Test
    void parametersStandInTheirLabelInOrder() {
        var help = CaretAnswers.signatures(signature(0, 1, 2, 3, 5, 6)).orElseThrow();
        assertThat(help.choices().getFirst().activeParameter()).hasValue(1);
        assertThat(CaretAnswers.signatures(signature(0, 9, 2, 3))
                        .orElseThrow()
                        .choices()
                        .getFirst()
                        .activeParameter())
                .isEmpty();
        assertThatThrownBy(() -> CaretAnswers.signatures(signature(1, 0, 2, 3))).isInstanceOf(BadAnswer.class);
        assertThatThrownBy(() -> CaretAnswers.signatures(signature(0, 0, 5, 6, 2, 3)))
                .isInstanceOf(BadAnswer.class);
        assertThatThrownBy(() -> CaretAnswers.signatures(signature(0, 0, 2, 30)))
                .isInstanceOf(BadAnswer.class);
    }

    private static InlayHints.Hint hint(int at, String text) {
        return new InlayHints.Hint(
                at, text, InlayHints.HintKind.PARAMETER, Optional.of("doc"), List.of(), Optional.empty());
    }

    @Test
    void hintsAreSortedOnOneLineAndShort() {
        var hints = InTextAnswers.hints(List.of(hint(2, "a:\n "), hint(5, "y".repeat(200))), 12, known);
        assertThat(hints.getFirst().text()).isEqualTo("a:");
        assertThat(hints.getLast().text()).hasSize(100);
        assertThatThrownBy(() -> InTextAnswers.hints(List.of(hint(5, "a"), hint(2, "b")), 12, known))
                .isInstanceOf(BadAnswer.class);
        assertThatThrownBy(() -> InTextAnswers.hints(List.of(hint(13, "a")), 12, known))
                .isInstanceOf(BadAnswer.class);
    }

    private static List<Links.Link> link(String address) {
        return List.of(new Links.Link(new Types.Span(0, 1), new Links.LinkTarget.Address(address), Optional.of("tip")));
    }

    @Test
    void linksLeadToTheWebOrToMail() {
        var links = InTextAnswers.links(link("https://example.org/a?b#c"), 12, known);
        assertThat(links.getFirst().target()).isEqualTo(new LinkTarget.Address("https://example.org/a?b#c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "https://a\u202eb", "HTTPS://x\n", "x"})
    void otherAddressesAreABadAnswer(String address) {
        assertThatThrownBy(() -> InTextAnswers.links(link(address), 12, known)).isInstanceOf(BadAnswer.class);
    }

    private static List<Colors.Colored> color(float part) {
        return List.of(new Colors.Colored(new Types.Span(8, 12), new Colors.Color(part, 0, 1, 0.5f)));
    }

    @Test
    void partsOfColoursAreFromZeroToOne() {
        assertThat(InTextAnswers.colors(color(1), 12, known.limits())).hasSize(1);
        for (float part : new float[] {-0.1f, 1.1f, Float.NaN}) {
            assertThatThrownBy(() -> InTextAnswers.colors(color(part), 12, known.limits()))
                    .isInstanceOf(BadAnswer.class);
        }
    }

    private static Panel.Content rows(List<String> columns, Panel.Row... rows) {
        return new Panel.Content(new Panel.Body.Tree(new Panel.Rows(columns, List.of(rows))), "Nothing here.");
    }

    private static Panel.Row row(String id, int depth, int cells) {
        return new Panel.Row(
                id,
                depth,
                java.util.Collections.nCopies(cells, new Panel.Cell("text", Optional.of("tag"), false)),
                true,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void rowsHaveNamesOfTheirOwnAndACellAColumn() {
        assertThat(PanelAnswers.body(rows(List.of("a", "b"), row("1", 0, 2), row("2", 1, 2)), known))
                .isNotNull();
        assertThatThrownBy(() -> PanelAnswers.body(rows(List.of(), row("1", 0, 1), row("1", 0, 1)), known))
                .hasMessageContaining("same name");
        assertThatThrownBy(() -> PanelAnswers.body(rows(List.of("a"), row("1", 0, 2)), known))
                .hasMessageContaining("2 cells");
        assertThatThrownBy(() -> PanelAnswers.body(rows(List.of(), row("1", 9_999, 1)), known))
                .hasMessageContaining("deep");
    }
}
