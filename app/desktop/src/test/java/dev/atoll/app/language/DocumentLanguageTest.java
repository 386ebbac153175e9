package dev.atoll.app.language;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.failure.TimedOut;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.LanguageSpan;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.FakeTimer;
import dev.atoll.app.concurrent.FakeUi;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

final class DocumentLanguageTest {
    private static final ExtensionId EXTENSION = new ExtensionId("a.one");

    private final FakeUi ui = new FakeUi();
    private final FakeTimer timer = new FakeTimer();
    private final FakeProviders open = new FakeProviders();
    private final RecordedView view = new RecordedView();
    private Text text = Text.of("let x = 1");
    private int version = 1;
    private final DocumentLanguage language = new DocumentLanguage(
            open, new DocumentInfo(new DocumentId(1), version, "toy", "a.toy", text.length()), ui, timer, view);

    @Test
    void coloursAreAskedForWhatIsVisible() {
        var colours = open.colours("a.one");
        language.show(List.of(new Span(0, 9)));
        assertThat(colours.asked()).hasSize(1);
        assertThat(colours.asked().getFirst().span()).isEqualTo(new Span(0, 9));

        colours.asked().getFirst().answer().complete(keyword(0, 3));
        ui.drain();
        assertThat(view.shown).containsExactly("colours 0..9 [0-3 keyword]");
    }

    @Test
    void aLateAnswerIsMovedToThePresentText() {
        var colours = open.colours("a.one");
        language.show(List.of(new Span(0, 9)));
        type(0, "// ");
        colours.asked().getFirst().answer().complete(keyword(0, 3));
        ui.drain();
        assertThat(view.shown).containsExactly("colours 3..12 [3-6 keyword]");
    }

    @Test
    void whileAnAnswerIsAwaitedItIsAskedOnlyOnceMore() {
        var colours = open.colours("a.one");
        language.show(List.of(new Span(0, 9)));
        type(9, "2");
        type(10, "3");
        type(11, "4");
        assertThat(colours.asked()).hasSize(1);

        colours.asked().getFirst().answer().complete(keyword(0, 3));
        ui.drain();
        assertThat(colours.asked()).hasSize(2);
        assertThat(colours.asked().get(1).revision().version()).isEqualTo(4);
    }

    @Test
    void stretchesInOtherLanguagesAreToldWhereTheyAreNow() {
        var colours = open.colours("a.one");
        language.show(List.of(new Span(0, 9)));
        type(0, "// ");
        colours.asked()
                .getFirst()
                .answer()
                .complete(new Highlights(
                        new Span(0, 9), keyword(0, 3).tokens(), List.of(new LanguageSpan(new Span(4, 6), "css"))));
        ui.drain();
        assertThat(view.shown).startsWith("languages 3..12 [7-9 css]", "colours 3..12 [3-6 keyword]");
    }

    @Test
    void linesAsideAreAskedForOneByOneAndOnceEach() {
        var colours = open.colours("a.one");
        language.showAside(List.of(new Span(0, 3), new Span(4, 5)));
        assertThat(spans(colours)).containsExactly(new Span(0, 3));
        type(0, "// ");
        colours.asked().getFirst().answer().complete(keyword(0, 3));
        ui.drain();
        assertThat(view.shown).containsExactly("colours 3..12 [3-6 keyword]");
        assertThat(spans(colours)).containsExactly(new Span(0, 3), new Span(7, 8));
        // what came of it does not matter: it is not asked for again
        colours.asked().getLast().answer().completeExceptionally(new TimedOut("It took too long."));
        ui.drain();
        language.showAside(List.of(new Span(7, 8)));
        assertThat(colours.asked()).hasSize(2);
        language.refresh();
        assertThat(spans(colours)).endsWith(new Span(7, 8)).hasSize(3);
    }

    @Test
    void aLineThatWasOutOfSightIsAskedForAgain() {
        var colours = open.colours("a.one");
        language.showAside(List.of(new Span(0, 3)));
        colours.asked().getFirst().answer().complete(keyword(0, 3));
        ui.drain();
        language.showAside(List.of());
        language.showAside(List.of(new Span(0, 3)));
        assertThat(colours.asked()).hasSize(2);
    }

    @Test
    void marksOfAnOlderVersionAreMovedAndFollowTheText() {
        type(0, "// ");
        language.mark(EXTENSION, 1, "group", List.of(new Decoration(new Span(4, 5), DecorationTone.INFO)));
        assertThat(view.shown).containsExactly("marks [7-8 INFO]");
        type(0, "/");
        language.mark(EXTENSION, version, "other", List.of(new Decoration(new Span(0, 2), DecorationTone.HINT)));
        assertThat(view.shown.getLast()).isEqualTo("marks [0-2 HINT, 8-9 INFO]");
        language.mark(EXTENSION, 0, "group", List.of());
        assertThat(view.shown.getLast()).isEqualTo("marks [0-2 HINT]");
    }

    @Test
    void marksFromBeforeAnythingRememberedAreDropped() {
        var colours = open.colours("a.one");
        language.show(List.of(new Span(0, 9)));
        for (int i = 0; i < 300; i++) {
            type(0, "x");
        }
        colours.asked().getFirst().answer().complete(keyword(0, 3));
        ui.drain();
        colours.asked().getLast().answer().complete(keyword(0, 3));
        ui.drain();
        view.shown.clear();
        language.mark(EXTENSION, 1, "group", List.of(new Decoration(new Span(4, 5), DecorationTone.INFO)));
        assertThat(view.shown).isEmpty();
        language.mark(EXTENSION, version - 100, "group", List.of(new Decoration(new Span(4, 5), DecorationTone.INFO)));
        assertThat(view.shown).containsExactly("marks [104-105 INFO]");
    }

    @Test
    void everyChangeIsToldToTheHostInOrder() {
        type(9, "2");
        type(0, "a");
        assertThat(open.told).containsExactly("2:let x = 12", "3:alet x = 12");
    }

    @Test
    void problemsWaitForAPauseInTyping() {
        var problems = open.problems("a.one");
        type(9, "2");
        timer.pass(Duration.ofMillis(150));
        type(10, "3");
        timer.pass(Duration.ofMillis(150));
        ui.drain();
        assertThat(problems.asked()).isEmpty();

        timer.pass(Duration.ofMillis(100));
        ui.drain();
        assertThat(problems.asked()).hasSize(1);
    }

    @Test
    void problemsOfAllExtensionsAreShownTogetherAndFollowTheText() {
        var one = open.problems("a.one");
        var two = open.problems("a.two");
        language.refresh();
        one.asked().getFirst().answer().complete(List.of(problem(4, 5, "unused")));
        ui.drain();
        type(0, "  ");
        two.asked().getFirst().answer().complete(List.of(problem(8, 9, "magic")));
        ui.drain();
        assertThat(view.shown).containsExactly("problems [4-5 unused]", "problems [6-7 unused, 10-11 magic]");
    }

    @Test
    void whoIsAskedNoMoreSaysNothingMore() {
        var gone = open.problems("a.one");
        language.refresh();
        open.providers.remove(gone);
        language.refresh();
        gone.asked().getFirst().answer().complete(List.of(problem(4, 5, "late")));
        ui.drain();
        assertThat(view.shown).noneMatch(shown -> shown.contains("late"));
    }

    @Test
    void aFailureIsShownAndTheNextQuestionIsAskedAllTheSame() {
        var colours = open.colours("a.one");
        language.show(List.of(new Span(0, 9)));
        type(9, "2");
        colours.asked().getFirst().answer().completeExceptionally(new TimedOut("It took too long."));
        ui.drain();
        assertThat(view.shown).containsExactly("failure a.one: It took too long.");
        assertThat(colours.asked()).hasSize(2);
    }

    @Test
    void onlyTheFirstExtensionColours() {
        var one = open.colours("a.one");
        var two = open.colours("a.two");
        language.show(List.of(new Span(0, 9)));
        assertThat(one.asked()).hasSize(1);
        assertThat(two.asked()).isEmpty();
    }

    @Test
    void closingWithdrawsQuestionsAndDropsAnswers() {
        var colours = open.colours("a.one");
        language.show(List.of(new Span(0, 9)));
        var answer = colours.asked().getFirst().answer();
        language.close();
        assertThat(answer).isCancelled();
        ui.drain();
        assertThat(view.shown).isEmpty();
        assertThat(open.told).containsExactly("closed");
    }

    private void type(int offset, String inserted) {
        var changes = ChangeSet.of(text.length(), Change.insert(offset, inserted));
        text = changes.apply(text);
        language.changed(++version, changes, text);
    }

    private static List<Span> spans(FakeProviders.Colours colours) {
        return colours.asked().stream().map(FakeProviders.Asked::span).toList();
    }

    private static Highlights keyword(int start, int length) {
        return new Highlights(new Span(0, 9), Tokens.of(new int[] {start, length, 0}, List.of("keyword")));
    }

    private static Diagnostic problem(int start, int end, String message) {
        return new Diagnostic(
                new Span(start, end), Severity.WARNING, message, Optional.empty(), "toy", Set.of(), List.of());
    }
}
