package dev.atoll.host;

import dev.atoll.api.feature.Highlights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What an author can find out about single calls into an extension.
@Timeout(60)
class ExtensionCallsTest {
    private static final String HIGHLIGHT = "atoll:extension/highlighting@0.1.0#highlight";

    @TempDir
    Path folder;

    private static ExtensionCall last(ExtensionHandle extension) {
        return extension.calls().getLast();
    }

    private static Highlights asked(OpenDocument document, int start, int end) throws Exception {
        return HostWorld.ask(document, 1, start, end).get();
    }

    @Test
    void nothingIsNotedUntilItIsAskedFor() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            var document = world.open("{}");
            asked(document, 0, 2);
            assertThat(extension.calls()).isEmpty();
            extension.noteCalls(true);
            asked(document, 0, 2);
            assertThat(extension.calls()).extracting(ExtensionCall::function).containsExactly(HIGHLIGHT);
            extension.noteCalls(false);
            asked(document, 0, 1);
            assertThat(extension.calls()).hasSize(1);
        }
    }

    @Test
    void aCallIsNotedWithWhatWasAskedAndAnswered() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            extension.noteCalls(true);
            asked(world.open("{}"), 0, 2);
            assertThat(extension.calls())
                    .extracting(call -> call.function().replaceAll(".*#", ""))
                    .containsExactly("scopes", "did-open", "highlight");
            var opened = extension.calls().get(1);
            assertThat(opened.requestBytes()).isEqualTo("json".length() + "a.json".length() + "{}".length());
            assertThat(JsonMapper.shared()
                            .readTree(opened.request())
                            .at("/text")
                            .stringValue())
                    .isEqualTo("{}");
            var call = last(extension);
            var request = JsonMapper.shared().readTree(call.request());
            assertThat(request.at("/revision/version").intValue()).isEqualTo(1);
            assertThat(request.at("/visible/end").intValue()).isEqualTo(2);
            var answer = JsonMapper.shared().readTree(call.answer());
            assertThat(answer.at("/ok/covered/end").intValue()).isEqualTo(2);
            assertThat(answer.at("/ok/tokens")).hasSize(2);
            assertThat(call.outcome()).isEqualTo(ExtensionCall.Outcome.ANSWERED);
            assertThat(call.answerBytes()).isPositive();
            assertThat(call.time()).isPositive();
        }
    }

    @Test
    void onlyTheNewestCallsAreKept() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            extension.noteCalls(true);
            var document = world.open("{}");
            for (int i = 0; i < 250; i++) {
                asked(document, 0, 1);
            }
            assertThat(extension.calls()).hasSize(200);
            assertThat(last(extension).number()).isEqualTo(252);
        }
    }

    @Test
    void whatIsLongIsCutAndSaysSo() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            extension.noteCalls(true);
            asked(world.open("x".repeat(100_000)), 0, 1000);
            assertThat(extension.calls().get(1).request())
                    .hasSizeLessThan(3_000)
                    .contains("(98000 more characters)");
            assertThat(last(extension).answer()).hasSizeLessThan(10_000).contains("more)");
        }
    }

    @Test
    void aFailureIsNotedWithTheFunctionsThatWereRunning() {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("unreachable");
            extension.noteCalls(true);
            var document = world.open("{}");
            assertThatThrownBy(() -> asked(document, 0, 2)).isInstanceOf(ExecutionException.class);
            var failed = extension.calls().stream()
                    .filter(call -> call.outcome() == ExtensionCall.Outcome.FAILED)
                    .toList();
            assertThat(failed).hasSize(1);
            assertThat(failed.getFirst().answer()).startsWith("It crashed in ");
            assertThat(failed.getFirst().stack()).singleElement().asString().contains("highlight");
            assertThat(extension.work().failures().getFirst().stack())
                    .isEqualTo(failed.getFirst().stack());
        }
    }

    @Test
    void aCallIsMadeAgainOfThePresentVersion() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            extension.noteCalls(true);
            var document = world.open("{}");
            asked(document, 0, 2);
            document.change(2, List.of(), new StringSnapshot("{}"));
            extension.callAgain(last(extension)).get();
            assertThat(JsonMapper.shared()
                            .readTree(last(extension).request())
                            .at("/revision/version")
                            .intValue())
                    .isEqualTo(2);
            assertThat(last(extension).outcome()).isEqualTo(ExtensionCall.Outcome.ANSWERED);
        }
    }

    @Test
    void whatOnlyTellsCannotBeMadeAgain() throws Exception {
        try (var world = new HostWorld(folder, options -> options)) {
            var extension = world.loaded("measured");
            extension.noteCalls(true);
            asked(world.open("{}"), 0, 2);
            var opened = extension.calls().get(1);
            assertThatThrownBy(() -> extension.callAgain(opened).get())
                    .hasRootCauseMessage("Only what features are asked for can be asked again.");
        }
    }
}
