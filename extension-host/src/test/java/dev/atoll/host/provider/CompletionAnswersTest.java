package dev.atoll.host.provider;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.Completions;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.bindings.v0_1.Completion;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompletionAnswersTest {
    private static final StringSnapshot TEXT = new StringSnapshot("let x = fo\nbar");
    private static final int AT = 10;
    private static final Completion.Item PLAIN = new Completion.Item(
            "foo",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Completion.ItemKind.FUNCTION,
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

    private static Completion.Item snippet(String insert) {
        return new Completion.Item(
                "foo",
                Optional.of("()\u202e"),
                Optional.of("a detail"),
                Optional.of("*Markdown*"),
                Completion.ItemKind.SNIPPET,
                true,
                Optional.of(insert),
                true,
                Optional.of(new Types.Span(9, 10)),
                Optional.of("filter"),
                Optional.of("sort"),
                Optional.of(List.of(";")),
                true,
                List.of(new Types.TextEdit(new Types.Span(0, 0), "use foo;\n")),
                Optional.of(7));
    }

    private static Completions checked(UnaryOperator<Types.Span> replace, Completion.Item... items) {
        return CompletionAnswers.completions(
                new Completion.Completions(
                        Arrays.asList(items), true, replace.apply(new Types.Span(8, 10)), List.of(".")),
                AT,
                TEXT,
                Limits.DEFAULTS);
    }

    @Test
    void whatAnItemLeavesOutComesFromTheListAndTheLabel() {
        CompletionItem item = checked(span -> span, PLAIN).items().getFirst();
        assertThat(item.insert()).isEqualTo("foo");
        assertThat(item.filter()).isEqualTo("foo");
        assertThat(item.replace()).isEqualTo(new Span(8, 10));
        assertThat(item.commitCharacters()).containsExactly(".");
        assertThat(item.handle()).isEmpty();
    }

    @Test
    void everyFieldIsToldWithoutCharactersThatHide() {
        CompletionItem item = checked(span -> span, snippet("foo($1)")).items().getFirst();
        assertThat(item.suffix()).contains("()");
        assertThat(item.replace()).isEqualTo(new Span(9, 10));
        assertThat(item.commitCharacters()).containsExactly(";");
        assertThat(item.additionalEdits()).hasSize(1);
        assertThat(item.handle()).isEqualTo(OptionalInt.of(7));
        assertThat(item.preselect()).isTrue();
    }

    @Test
    void brokenSnippetsAreABadAnswer() {
        assertThatThrownBy(() -> checked(span -> span, snippet("foo(${1:")))
                .isInstanceOf(BadAnswer.class)
                .hasMessageContaining("wrong syntax");
    }

    @Test
    void replacedStretchesContainTheCaretOnItsLine() {
        for (var span : List.of(new Types.Span(0, 9), new Types.Span(11, 12), new Types.Span(8, 12))) {
            assertThatThrownBy(() -> checked(_ -> span, PLAIN)).isInstanceOf(BadAnswer.class);
        }
    }

    @Test
    void onlyOneItemIsPreselected() {
        assertThatThrownBy(() -> checked(span -> span, snippet("a"), snippet("b")))
                .hasMessageContaining("preselects two");
    }
}
