package dev.atoll.app.window;

import dev.atoll.api.failure.Refused;
import dev.atoll.api.manifest.FilterArgument;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.FilterReach;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import static dev.atoll.app.window.CannedOffers.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

/// Filters as commands, with real keys in the whole window.
@Timeout(120)
class FilteringTest {
    private static final String RUN = "Ctrl+Shift+P 'Shout' Enter";

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final List<String> read = new ArrayList<>();

    private TestWindow open(String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    private void offer(FilterReach reach, FilterArgument... arguments) {
        offer("Shout", reach, Set.of(), arguments);
    }

    private void offer(String title, FilterReach reach, Set<String> languages, FilterArgument... arguments) {
        host.with(new CannedOffers.Filtering(
                FIRST,
                List.of(new FilterDefinition("shout", title, reach, languages, List.of(arguments))),
                given -> text -> {
                    read.add(text);
                    return CompletableFuture.completedFuture(text.toUpperCase(Locale.ROOT) + String.join("", given));
                }));
    }

    @Test
    void everySelectionIsFilteredByItselfAfterALookAndOneUndoTakesAllBack() throws IOException {
        offer(FilterReach.SELECTION);
        try (TestWindow window = open("one two one")) {
            window.pressAndRest("Ctrl+D Ctrl+D " + RUN);
            assertThat(read).containsExactly("one", "one");
            assertThat(window.words()).contains("2 selections", "2 changes in 1 file", "ONE");
            assertThat(window.text()).isEqualTo("one two one");
            window.pressAndRest("Enter");
            assertThat(window.text()).isEqualTo("ONE two ONE");
            window.pressAndRest("Ctrl+Z");
            assertThat(window.text()).isEqualTo("one two one");
        }
    }

    @Test
    void escapeInTheLookChangesNothing() throws IOException {
        offer(FilterReach.SELECTION);
        try (TestWindow window = open("one")) {
            window.pressAndRest(RUN);
            assertThat(window.words()).contains("The whole text");
            window.pressAndRest("Escape '!'");
            assertThat(window.text()).isEqualTo("!one");
        }
    }

    @Test
    void linesAreTakenWholeAndThoseOfSeveralSelectionsTogether() throws IOException {
        offer(FilterReach.LINES);
        try (TestWindow window = open("aa b\naa\nccc\nd")) {
            window.pressAndRest("Ctrl+D Ctrl+D " + RUN + " Enter");
            assertThat(read).containsExactly("aa b\n", "aa\n");
            assertThat(window.text()).isEqualTo("AA B\nAA\nccc\nd");
            read.clear();
            // whole lines, and no line more
            window.pressAndRest("Ctrl+Home Shift+Down Shift+Down " + RUN);
            assertThat(read).containsExactly("AA B\nAA\n");
            assertThat(window.words()).contains("“Shout” has nothing to change here.");
        }
    }

    @Test
    void aDocumentIsTakenWholeWhateverIsSelected() throws IOException {
        offer(FilterReach.DOCUMENT);
        try (TestWindow window = open("one two one")) {
            window.pressAndRest("Ctrl+D " + RUN);
            assertThat(read).containsExactly("one two one");
        }
    }

    @Test
    void blanksThatComeAreSeenInTheLook() throws IOException {
        host.with(new CannedOffers.Filtering(
                FIRST,
                List.of(new FilterDefinition("shout", "Shout", FilterReach.DOCUMENT, Set.of(), List.of())),
                _ -> text -> CompletableFuture.completedFuture("   ")));
        try (TestWindow window = open(" ")) {
            window.pressAndRest(RUN);
            assertThat(window.words()).contains("···");
        }
    }

    @Test
    void argumentsAreAskedForAndTheLastAnswersProposed() throws IOException {
        offer(
                FilterReach.SELECTION,
                new FilterArgument.Fixed(List.of("<")),
                new FilterArgument.Chosen(
                        "Sign",
                        List.of(
                                new FilterArgument.Choice("None", List.of()),
                                new FilterArgument.Choice("Star", List.of("*")))),
                new FilterArgument.Typed("Text", "t", List.of("[{}]")));
        try (TestWindow window = open("a")) {
            window.pressAndRest(RUN);
            assertThat(window.words()).contains("Shout · Sign", "None", "Star");
            window.pressAndRest("Down Enter");
            assertThat(window.words()).contains("Shout · Text");
            window.pressAndRest("'u' Enter Enter");
            assertThat(window.text()).isEqualTo("A<*[u]");
            window.pressAndRest("Ctrl+A 'b' " + RUN + " Enter Enter Enter");
            assertThat(window.text()).isEqualTo("B<*[u]");
            window.pressAndRest("Ctrl+A 'c' " + RUN + " Escape");
            assertThat(window.text()).isEqualTo("c");
            assertThat(read).doesNotContain("c");
        }
    }

    @Test
    void aFilterThatFailsOnOneSelectionChangesNone() throws IOException {
        host.with(new CannedOffers.Filtering(
                FIRST,
                List.of(new FilterDefinition("shout", "Shout", FilterReach.LINES, Set.of(), List.of())),
                _ -> text -> text.startsWith("x x")
                        ? CompletableFuture.failedFuture(new Refused("line 1: it does not rhyme"))
                        : CompletableFuture.completedFuture("!")));
        try (TestWindow window = open("x\nx x\n")) {
            window.pressAndRest("Ctrl+D Ctrl+D " + RUN);
            assertThat(window.words()).contains("“Shout” changed nothing. line 1: it does not rhyme");
            assertThat(window.text()).isEqualTo("x\nx x\n");
        }
    }

    @Test
    void whatIsTypedMeanwhileIsWorthMoreAndEscapeEndsTheWait() throws IOException {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        host.with(new CannedOffers.Filtering(
                FIRST,
                List.of(new FilterDefinition("shout", "Shout", FilterReach.DOCUMENT, Set.of(), List.of())),
                _ -> _ -> {
                    answers.add(new CompletableFuture<>());
                    return answers.getLast();
                }));
        try (TestWindow window = open("one")) {
            window.press(RUN);
            window.until(() -> answers.size() == 1);
            window.press("'!'");
            answers.getFirst().complete("ONE");
            window.rest();
            assertThat(window.text()).isEqualTo("!one");
            assertThat(window.words()).contains("a.fake was changed meanwhile.");
            window.press(RUN);
            window.until(() -> answers.size() == 2);
            window.press("Escape");
            answers.getLast().complete("ONE");
            window.rest();
            assertThat(window.text()).isEqualTo("!one");
        }
    }

    @Test
    void filtersOfOtherLanguagesAreNotOnOffer() throws IOException {
        offer("Reef", FilterReach.LINES, Set.of("reef"));
        offer("Fake", FilterReach.LINES, Set.of("fake"));
        try (TestWindow window = open("a")) {
            window.pressAndRest("Ctrl+Shift+P 'fake'");
            assertThat(window.words()).contains("Fake…");
            window.pressAndRest("Escape Ctrl+Shift+P 'reef'");
            assertThat(window.words()).doesNotContain("Reef…");
        }
    }
}
