package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.RelatedPlace;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.panel.problems.ProblemRow;
import dev.atoll.app.panel.problems.ProblemsModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import static dev.atoll.app.window.CannedOffers.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/// The problems that extensions find, with keys and mouse in the whole window.
@Timeout(120)
class ProblemsTest {
    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    private TestWindow open(String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    @Test
    void problemsOfAllFilesAreListedByFileAndWalkedThrough() throws IOException {
        host.with(new CannedOffers.Diagnosing(
                SECOND,
                revision -> List.of(new Diagnostic(
                        new Span(2, 3),
                        revision.document().equals(host.opened().getFirst()) ? Severity.ERROR : Severity.WARNING,
                        "Problem of " + revision.document().value(),
                        Optional.empty(),
                        "test",
                        Set.of(),
                        List.of(new RelatedPlace(new Span(0, 1), "Because of this"))))));
        try (TestWindow window = open("one")) {
            window.open(Files.writeString(folder.resolve("b.fake"), "two"));
            window.rest();
            window.pressAndRest("F8");
            assertThat(window.shown(FileTab::title)).isEqualTo("b.fake");
            window.pressAndRest("F8");
            assertThat(window.shown(FileTab::title)).isEqualTo("a.fake");
            window.pressAndRest("Shift+F8");
            assertThat(window.shown(FileTab::title)).isEqualTo("b.fake");
            window.pressAndRest("Ctrl+Shift+M");
            assertThat(window.words())
                    .contains("Problems · 1 error, 1 warning", "a.fake", "Problem of 1", "b.fake", "Problem of 2");
            window.pressAndRest("Down Right Down Enter");
            assertThat(window.shown(FileTab::title)).isEqualTo("a.fake");
            assertThat(window.shown(tab ->
                                    tab.view().state().selection().primary().from())
                            .intValue())
                    .isZero();
        }
    }

    @Test
    void whatWasOpenedInTheListStaysSoWhileOneTypes() throws IOException {
        host.with(new CannedOffers.Diagnosing(
                SECOND,
                _ -> List.of(problem(
                        0,
                        Severity.ERROR,
                        "A wrong thing",
                        List.of(new RelatedPlace(new Span(1, 2), "Because of this"))))));
        try (TestWindow window = open("one")) {
            window.pressAndRest("Ctrl+Shift+M");
            window.pressAndRest("Down Right");
            assertThat(window.words()).contains("Because of this");
            window.pressAndRest("F8 End '12'");
            assertThat(window.text()).isEqualTo("one12");
            assertThat(window.words()).contains("Because of this");
        }
    }

    @Test
    void problemsAreFilteredByWordsAndBySeverityAndAClickGoesToOne() throws IOException {
        host.with(new CannedOffers.Diagnosing(
                SECOND,
                _ -> List.of(
                        problem(0, Severity.ERROR, "A wrong thing", List.of()),
                        problem(
                                8,
                                Severity.WARNING,
                                "An odd thing",
                                List.of(new RelatedPlace(new Span(4, 7), "Because of this"))))));
        try (TestWindow window = open("one two three")) {
            window.pressAndRest("Ctrl+Shift+M");
            assertThat(window.words()).contains("A wrong thing", "An odd thing");
            window.clickNamed("Show error");
            assertThat(window.words()).contains("An odd thing").doesNotContain("A wrong thing");
            window.clickNamed("Show error");
            window.click("An odd thing");
            window.rest();
            assertThat(selection(window)).isEqualTo("8-9");
            window.pressAndRest("Ctrl+Shift+M");
            window.pressAndRest("Ctrl+Shift+M");
            window.pressAndRest("Shift+Tab Shift+Tab Shift+Tab Shift+Tab Shift+Tab 'wrong'");
            assertThat(window.words()).contains("A wrong thing").doesNotContain("An odd thing");
        }
    }

    @Test
    void theRelatedPlaceOfAProblemMovesWithTheText() throws IOException {
        CompletableFuture<List<Diagnostic>> never = new CompletableFuture<>();
        List<CompletableFuture<List<Diagnostic>>> answers =
                new ArrayList<>(List.of(CompletableFuture.completedFuture(List.of(problem(
                        8, Severity.ERROR, "An odd thing", List.of(new RelatedPlace(new Span(4, 7), "Because")))))));
        host.with(new CannedOffers.SlowlyDiagnosing(SECOND, _ -> answers.isEmpty() ? never : answers.removeFirst()));
        try (TestWindow window = open("one two three")) {
            window.press("'12345 '");
            ProblemRow row = window.shown(tab -> ProblemsModel.of(
                            tab.view().decorations().problems(),
                            tab.document().state().text())
                    .rows()
                    .getFirst());
            assertThat(row.related()).containsExactly(new ProblemRow.Related("Because", 1, 10, 13));
            never.complete(List.of());
        }
    }

    private static Diagnostic problem(int at, Severity severity, String message, List<RelatedPlace> related) {
        return new Diagnostic(new Span(at, at + 1), severity, message, Optional.empty(), "test", Set.of(), related);
    }

    private static String selection(TestWindow window) {
        return window.shown(tab -> {
            var range = tab.view().state().selection().primary();
            return range.from() + "-" + range.to();
        });
    }
}
