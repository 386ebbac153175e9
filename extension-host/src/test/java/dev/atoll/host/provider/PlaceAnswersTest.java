package dev.atoll.host.provider;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.feature.CommandOutcome;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.bindings.v0_1.Commands;
import dev.atoll.host.bindings.v0_1.Occurrences;
import dev.atoll.host.bindings.v0_1.References;
import dev.atoll.host.bindings.v0_1.Selection;
import dev.atoll.host.bindings.v0_1.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlaceAnswersTest {
    private final FakeKnown known = FakeKnown.of("one two one");

    private static Types.Place place(Types.DocumentRef in, int... spans) {
        return new Types.Place(in, new Types.Span(spans[0], spans[1]), new Types.Span(spans[2], spans[3]));
    }

    @Test
    void placesInKnownDocumentsAndFilesOfTheFolderAreTaken() {
        assertThat(PlaceAnswers.place(place(new Types.DocumentRef.Open(1), 4, 7, 0, 11), known))
                .isEqualTo(new Place(new DocumentRef.Open(FakeKnown.DOCUMENT), new Span(4, 7), new Span(0, 11)));
        assertThat(PlaceAnswers.place(place(new Types.DocumentRef.File("src/a b.rs"), 4, 7, 0, 999_999), known)
                        .in())
                .isEqualTo(new DocumentRef.File("src/a b.rs"));
    }

    @Test
    void documentsThatTheGuestDoesNotKnowAreABadAnswer() {
        assertThatThrownBy(() -> PlaceAnswers.place(place(new Types.DocumentRef.Open(2), 0, 0, 0, 0), known))
                .isInstanceOf(BadAnswer.class)
                .hasMessageContaining("document 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../a", "a/../../b", "a//b", "./a", "a/", "C:\\a", "a\u202eb", "a\nb"})
    void pathsThatLeadOutOfTheFolderOrHideAreABadAnswer(String path) {
        assertThatThrownBy(() -> PlaceAnswers.place(place(new Types.DocumentRef.File(path), 0, 0, 0, 0), known))
                .isInstanceOf(BadAnswer.class);
    }

    @Test
    void targetsLieInTheTextAndInTheirWhole() {
        for (int[] spans : new int[][] {{0, 12, 0, 12}, {5, 4, 0, 11}, {0, 5, 1, 5}, {0, 5, 0, 4}, {-1, 2, -1, 2}}) {
            assertThatThrownBy(() -> PlaceAnswers.place(place(new Types.DocumentRef.Open(1), spans), known))
                    .isInstanceOf(BadAnswer.class);
        }
    }

    @Test
    void aCommandTakesTheUserOnlyToPlacesThatCanBe() {
        var good = new Commands.Outcome.Reveal(place(new Types.DocumentRef.Open(1), 4, 7, 0, 11));
        assertThat(CommandAnswers.outcome(good, Optional.empty(), known, FakeKnown.gate()))
                .isEqualTo(new CommandOutcome.Reveal(
                        new Place(new DocumentRef.Open(FakeKnown.DOCUMENT), new Span(4, 7), new Span(0, 11))));
        for (var wrong : List.of(
                place(new Types.DocumentRef.Open(1), 4, 12, 0, 12),
                place(new Types.DocumentRef.Open(2), 0, 0, 0, 0),
                place(new Types.DocumentRef.File("../a"), 0, 0, 0, 0))) {
            assertThatThrownBy(() -> CommandAnswers.outcome(
                            new Commands.Outcome.Reveal(wrong), Optional.empty(), known, FakeKnown.gate()))
                    .isInstanceOf(BadAnswer.class);
        }
    }

    @Test
    void partsAreToldWithTheirTokens() {
        var found = List.of(place(new Types.DocumentRef.Open(1), 0, 3, 0, 3));
        assertThat(PlaceAnswers.part(new References.ReferencesAnswer.Complete(found), known)
                        .token())
                .isEmpty();
        assertThat(PlaceAnswers.part(
                                new References.ReferencesAnswer.Partial(new References.PartialReferences(found, 9)),
                                known)
                        .token())
                .isEqualTo(OptionalInt.of(9));
    }

    private static Occurrences.Occurrence occurrence(int start, int end) {
        return new Occurrences.Occurrence(new Types.Span(start, end), Occurrences.Access.WRITE);
    }

    @Test
    void occurrencesAreSortedAndApart() {
        assertThat(PlaceAnswers.occurrences(List.of(occurrence(0, 3), occurrence(8, 11)), 11, known.limits()))
                .hasSize(2);
        assertThatThrownBy(
                        () -> PlaceAnswers.occurrences(List.of(occurrence(0, 3), occurrence(2, 5)), 11, known.limits()))
                .isInstanceOf(BadAnswer.class)
                .hasMessageContaining("occurrences");
    }

    @Test
    void linkedStretchesHaveTheSameTextAndOneIsTheAskedOne() {
        var text = new StringSnapshot("one two one");
        assertThat(PlaceAnswers.linked(new Types.SpanList(new int[] {0, 3, 8, 11}), 9, text))
                .containsExactly(new Span(0, 3), new Span(8, 11));
        assertThat(PlaceAnswers.linked(new Types.SpanList(new int[0]), 9, text)).isEmpty();
        assertThatThrownBy(() -> PlaceAnswers.linked(new Types.SpanList(new int[] {0, 3, 4, 7}), 1, text))
                .hasMessageContaining("differ");
        assertThatThrownBy(() -> PlaceAnswers.linked(new Types.SpanList(new int[] {0, 3, 8, 11}), 5, text))
                .hasMessageContaining("asked about");
    }

    private static Selection.Nested nested(int... words) {
        return new Selection.Nested(new Types.SpanList(words));
    }

    @Test
    void spansAroundAPlaceLieInEachOther() {
        assertThat(PlaceAnswers.nested(List.of(nested(4, 7, 0, 11)), new int[] {5}, 11))
                .containsExactly(List.of(new Span(4, 7), new Span(0, 11)));
        for (int[] words : new int[][] {{0, 3}, {4, 7, 5, 11}, {4, 7, 4, 7}, {4, 12}}) {
            assertThatThrownBy(() -> PlaceAnswers.nested(List.of(nested(words)), new int[] {5}, 11))
                    .isInstanceOf(BadAnswer.class);
        }
        assertThatThrownBy(() -> PlaceAnswers.nested(List.of(), new int[] {5}, 11))
                .hasMessageContaining("1 places");
    }
}
