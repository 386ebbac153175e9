package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CompletionItem;
import dev.atoll.api.feature.CompletionKind;
import dev.atoll.api.feature.Completions;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

class OffersTest {
    private static CompletionItem item(String label, CompletionKind kind, String sort, boolean preselect) {
        return new CompletionItem(
                label,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                kind,
                false,
                label,
                false,
                new Span(0, 1),
                label,
                sort,
                List.of(),
                preselect,
                List.of(),
                OptionalInt.empty());
    }

    private static CompletionItem item(String label) {
        return item(label, CompletionKind.PROPERTY, label, false);
    }

    private static Batch batch(String source, CompletionItem... items) {
        Source who = new Source.Own(source, _ -> new CompletableFuture<>());
        return new Batch(who, new Completions(List.of(items), false), ChangeSet.empty(1));
    }

    private static List<String> labels(List<Offer> offers) {
        return offers.stream().map(offer -> offer.item().label()).toList();
    }

    @Test
    void whatWasTypedSinceNarrowsTheListAndTheBestComesFirst() {
        Batch asked = batch("a", item("nature"), item("name"), item("fileName"));
        Batch typed = asked.map(ChangeSet.of(1, Change.insert(1, "am")));
        assertThat(labels(Offers.fitting(List.of(asked), Text.of("n"), 1))).containsExactly("name", "nature", "fileName");
        assertThat(labels(Offers.fitting(List.of(typed), Text.of("nam"), 3))).containsExactly("name", "fileName");
        assertThat(typed.replaced(item("name"))).isEqualTo(new Span(0, 3));
    }

    @Test
    void equallyGoodOnesAreSortedAsTheirSourceSays() {
        Batch asked = batch(
                "a", item("nb", CompletionKind.KEYWORD, "2", false), item("nc", CompletionKind.KEYWORD, "1", false));
        assertThat(labels(Offers.fitting(List.of(asked), Text.of("n"), 1))).containsExactly("nc", "nb");
    }

    @Test
    void aWordThatAnotherSourceKnowsBetterIsLeftOut() {
        Batch words = batch("words", item("name", CompletionKind.TEXT, "name", false), item("no", CompletionKind.TEXT, "no", false));
        Batch specific = batch("specific", item("name"), item("name"));
        assertThat(Offers.fitting(List.of(words, specific), Text.of("n"), 1).stream()
                        .map(offer -> offer.batch().source().name() + " " + offer.item().label()))
                .containsExactly("specific name", "specific name", "words no");
    }

    @Test
    void lateOnesJoinBelowTheRowsThatAreKept() {
        List<Offer> before = Offers.fitting(List.of(batch("a", item("nb"), item("nd"), item("nf"))), Text.of("n"), 1);
        List<Offer> after = Offers.fitting(
                List.of(batch("a", item("nb"), item("nd"), item("nf")), batch("b", item("na"), item("ne"))),
                Text.of("n"),
                1);
        assertThat(labels(Offers.joined(before, 2, after))).containsExactly("nb", "nd", "na", "ne", "nf");
    }

    @Test
    void theOneThatAsksForItIsSelectedIfItFitsAsWell() {
        Batch asked = batch("a", item("nb"), item("nc", CompletionKind.KEYWORD, "nc", true));
        assertThat(Offers.preselected(Offers.fitting(List.of(asked), Text.of("n"), 1))).isEqualTo(1);
        Batch typed = asked.map(ChangeSet.of(1, Change.insert(1, "b")));
        assertThat(Offers.preselected(Offers.fitting(List.of(typed), Text.of("nb"), 2))).isZero();
    }

    @Test
    void editsElsewhereFollowTheTextOrAreDropped() {
        Batch typed = batch("a").map(ChangeSet.of(1, Change.replace(0, 1, "xyz")));
        assertThat(typed.edits(List.of(new dev.atoll.api.document.TextEdit(new Span(1, 1), "!"))))
                .containsExactly(Change.insert(3, "!"));
        assertThat(typed.edits(List.of(new dev.atoll.api.document.TextEdit(new Span(0, 1), "!")))).isEmpty();
    }

    @Test
    void theWordsOfADocumentAreThoseButTheTypedOne() {
        Text text = Text.of("alpha alp beta 12ab xy alpha\nbetagamma al");
        assertThat(DocumentWords.of(text, text.length()).items().stream().map(CompletionItem::label))
                .containsExactly("alpha", "alp", "beta", "betagamma");
    }
}
