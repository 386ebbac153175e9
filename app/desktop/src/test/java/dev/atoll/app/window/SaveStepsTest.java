package dev.atoll.app.window;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Refused;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.manifest.FilterArgument;
import dev.atoll.api.manifest.FilterDefinition;
import dev.atoll.api.manifest.FilterReach;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FormattingProvider;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import static dev.atoll.app.window.CannedOffers.FIRST;
import static dev.atoll.app.window.CannedOffers.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/// What is done before saving, one step after the other, with real keys in the whole window.
@Timeout(120)
class SaveStepsTest {
    private static final FilterArgument ORDER = new FilterArgument.Chosen(
            "Order",
            List.of(new FilterArgument.Choice("Up", List.of("u")), new FilterArgument.Choice("Down", List.of("d"))));
    private static final String STEPS = """
        {"onSave": {"fake": ["format", "test.first/mark", {"filter": "test.first/mark", "with": {"Order": "Down"}},
                             "trim"]}}""";

    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    private TestWindow open(String settings, String text) throws IOException {
        TestWindow window =
                TestWindow.on(host, UserChoices.passing(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8))));
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    private Path saved() {
        return folder.resolve("a.fake");
    }

    private static CompletableFuture<List<TextEdit>> atStart(String text) {
        return CompletableFuture.completedFuture(List.of(new TextEdit(new Span(0, 0), text)));
    }

    private void mark() {
        host.with(new CannedOffers.Filtering(
                FIRST,
                List.of(new FilterDefinition("mark", "Mark", FilterReach.DOCUMENT, Set.of(), List.of(ORDER))),
                arguments -> text -> CompletableFuture.completedFuture(text + String.join("", arguments) + " ")));
    }

    @Test
    void eachStepWorksOnWhatTheOneBeforeMadeAndOneUndoTakesAllBack() throws IOException {
        mark();
        host.with(new CannedOffers.Formatting(FIRST, () -> atStart("neat ")));
        try (TestWindow window = open(STEPS, "")) {
            window.pressAndRest("'x' Ctrl+S");
            assertThat(saved()).hasContent("neat xu d");
            window.pressAndRest("Ctrl+Z");
            assertThat(window.text()).isEqualTo("x");
        }
    }

    private record Awaited(ExtensionId extension, AtomicInteger starts) implements FormattingProvider {
        @Override
        public CompletableFuture<List<TextEdit>> format(Revision revision, FormattingOptions options) {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public void getReady() {
            starts.incrementAndGet();
        }
    }

    @Test
    void onlyFormattersThatWillBeUsedAreStartedAheadAndOnlyOnce() throws IOException {
        var first = new AtomicInteger();
        var second = new AtomicInteger();
        host.with(new Awaited(FIRST, first));
        host.with(new Awaited(new ExtensionId("test.second"), second));
        try (TestWindow window = open("{\"onSave\": {\"fake\": [\"trim\"]}}", "")) {
            window.pressAndRest("'x' Ctrl+S");
            assertThat(first).hasValue(0);
        }
        try (TestWindow window = open("{\"editor\": {\"formatOnSave\": true}}", "")) {
            assertThat(first).hasValue(1);
            window.pressAndRest("'x' Ctrl+S 'y' Ctrl+S");
            assertThat(first).hasValue(1);
        }
        assertThat(second).hasValue(0);
        try (TestWindow window = open("{\"onSave\": {\"fake\": [\"test.second\"]}}", "")) {
            assertThat(window.text()).isEmpty();
            assertThat(second).hasValue(1);
        }
        assertThat(first).hasValue(1);
    }

    @Test
    void aStepThatFailsChangesNothingAndTheOthersAreDone() throws IOException {
        mark();
        host.with(new CannedOffers.Formatting(
                FIRST, () -> CompletableFuture.failedFuture(new Refused("It has errors."))));
        try (TestWindow window = open(STEPS, "")) {
            window.pressAndRest("'x' Ctrl+S");
            assertThat(saved()).hasContent("xu d");
            assertThat(window.words())
                    .contains("a.fake is not formatted. It has errors. It is saved without this step.");
        }
    }

    @Test
    void aStepThatIsLateIsPassedOver() throws IOException {
        mark();
        host.with(new CannedOffers.Formatting(FIRST, CompletableFuture::new));
        try (TestWindow window = open(STEPS, "")) {
            window.pressAndRest("'x' Ctrl+S");
            assertThat(saved()).hasContent("xu d");
            assertThat(window.words()).contains("The extension took too long.");
        }
    }

    @Test
    void whatIsTypedMeanwhileIsKeptAndTheRestIsNotDone() throws IOException {
        mark();
        List<CompletableFuture<List<TextEdit>>> answers = new ArrayList<>();
        host.with(new CannedOffers.Formatting(FIRST, () -> {
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        }));
        try (TestWindow window = open(STEPS, "")) {
            window.press("'x' Ctrl+S");
            window.until(() -> answers.size() == 1);
            window.press("'y'");
            answers.getFirst().complete(List.of(new TextEdit(new Span(0, 1), "neat")));
            window.rest();
            assertThat(window.text()).isEqualTo("xy");
            assertThat(saved()).hasContent("xy");
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        mark();
        var settings = """
            {"onSave": {"*": ["test.second", "test.second/mark", {"filter": "test.first/mark", "with": {"Order": "In"}},
                              "test.first/mark"]}}""";
        host.with(new CannedOffers.Formatting(FIRST, () -> atStart("neat")));
        try (TestWindow window = open(settings, "")) {
            window.pressAndRest("'x' Ctrl+S");
            assertThat(saved()).hasContent("xu ");
            assertThat(window.words())
                    .contains("a.fake is not formatted by " + SECOND + ".", "does not format fake files here.")
                    .contains("a.fake is not filtered by test.second/mark. There is no such filter")
                    .contains("“Mark” has no choice “In” for “Order”.");
        }
    }

    @Test
    void textsThatNobodyFormatsAreSavedWithoutAWord() throws IOException {
        try (TestWindow window = open("{\"onSave\": {\"*\": [\"format\", \"trim\"]}}", "")) {
            window.pressAndRest("'x ' Ctrl+S");
            assertThat(saved()).hasContent("x");
            assertThat(window.words()).doesNotContain("formatted");
        }
    }
}
