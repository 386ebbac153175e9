package dev.atoll.app.window;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.feature.Symbol;
import dev.atoll.app.panel.problems.ProblemRow;
import dev.atoll.core.range.Range;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.HostOptions;
import dev.atoll.host.catalog.PackageWriter;
import dev.atoll.host.catalog.RunningFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The window with real extensions in real sandboxes: the bundled one for JSON, and guests that hang or crash.
@Timeout(300)
class LiveExtensionsTest {
    private static final int FOREVER = 3_600_000;
    private static final String MANIFEST = """
            {
              "schema": 1, "id": "test.hostile", "name": "Hostile", "version": "1.0.0", "api": "^0.1.0",
              "description": "A guest that misbehaves.", "license": "Apache-2.0", "authors": ["The Atoll developers"],
              "kind": "extension", "module": "extension.wasm", "features": ["highlighting"],
              "activation": {"languages": ["json"]},
              "languages": [{"id": "json", "name": "JSON", "extensions": [".json"]}],
              "capabilities": [{
                "capability": "documents.read", "languages": ["json"], "globs": [], "reason": "To colour it."
              }]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void typedJsonIsColouredCheckedAndOutlined() throws IOException {
        try (ExtensionHost host =
                        ExtensionHost.start(options().withBundled(List.of(BundledForTests.of("atoll.json"))));
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.json"), ""));
            window.pressAndRest("'{\"name\": tru'");
            assertThat(window.text()).startsWith("{\"name\": tru");
            assertThat(problems(window)).isNotEmpty();
            window.pressAndRest("'e'");
            assertThat(window.text()).isEqualTo("{\"name\": true}");
            assertThat(problems(window)).isEmpty();
            assertThat(window.shown(FileTab::outline)).extracting(Symbol::name).containsExactly("name");
            List<Range<String>> colours =
                    window.shown(tab -> tab.view().decorations().highlights().all());
            assertThat(colours)
                    .anySatisfy(colour -> assertThat(window.text().substring(colour.from(), colour.to()))
                            .contains("name"))
                    .anySatisfy(colour -> assertThat(window.text().substring(colour.from(), colour.to()))
                            .isEqualTo("true"));
        }
    }

    @Test
    void aFileIsInTheLanguageThatIsChosen() throws IOException {
        try (ExtensionHost host =
                        ExtensionHost.start(options().withBundled(List.of(BundledForTests.of("atoll.json"))));
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.txt"), "{\"name\": tru}"));
            window.rest();
            assertThat(problems(window)).isEmpty();
            window.pressInPeace("Ctrl+K 'm'");
            window.pressInPeace("'JSON' Enter");
            assertThat(problems(window)).isNotEmpty();
            assertThat(window.<Boolean>shown(
                            tab -> tab.view().decorations().highlights().isEmpty()))
                    .isFalse();
            window.pressInPeace("Ctrl+K 'm'");
            window.pressInPeace("'As Its Name Says' Enter");
            assertThat(problems(window)).isEmpty();
            assertThat(window.shown(FileTab::outline)).isEmpty();
            assertThat(window.<Boolean>shown(
                            tab -> tab.view().decorations().highlights().isEmpty()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"loop-in-highlight, highlight", "loop-in-open, didOpen"})
    void typingInAMegabyteDoesNotWaitForAHungExtension(String module, String call) throws IOException {
        Limits patient = Limits.DEFAULTS.with(Limit.INTERACTIVE_HARD, FOREVER).with(Limit.BACKGROUND, FOREVER);
        HostOptions options = options().withBundled(List.of(hostile(module))).withLimits(patient);
        try (ExtensionHost host = ExtensionHost.start(options);
                TestWindow window = TestWindow.on(host)) {
            String megabyte = megabyte();
            window.open(Files.writeString(folder.resolve("big.json"), megabyte));
            window.until(() -> runs("ext-test.hostile", call));
            window.press("'abc' Enter 'def' Backspace Ctrl+Z Ctrl+Y 'xyz'");
            // nothing but the host's end stops the guest, so it is still in the call that it was in before the keys
            assertThat(runs("ext-test.hostile", call)).isTrue();
            assertThat(TestWindow.onFx(window::restsNow)).isFalse();
            assertThat(host.extensions().getFirst().status())
                    .isIn(new ExtensionStatus.Ready(), new ExtensionStatus.Starting());
            assertThat(window.text().equals("abc\ndexyz" + megabyte)).isTrue();
            assertThat(window.words()).contains("big.json", "Ln 2, Col 6");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"loop-in-highlight|did not answer in time and was stopped in highlight", "unreachable|crashed in"})
    void aFailingExtensionIsNamedAndSwitchedOffWhileTheEditorGoesOn(String module, String reason) throws IOException {
        Limits strict = Limits.DEFAULTS.with(Limit.INTERACTIVE_HARD, 1_000).with(Limit.FIRST_CALLS, 0);
        HostOptions options = options().withBundled(List.of(hostile(module))).withLimits(strict);
        try (ExtensionHost host = ExtensionHost.start(options);
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            window.press("'a'");
            window.until(() -> window.readable().contains("is switched off"));
            String words = window.words();
            assertThat(words)
                    .containsPattern("The extension Hostile \\(test.hostile\\) failed and is started again.*" + reason)
                    .containsPattern("The extension Hostile \\(test.hostile\\) is switched off.*3 times.*" + reason)
                    .contains("Switch on")
                    .contains("Hostile (test.hostile) is off");
            window.pressAndRest("'bcd' Enter 'e'");
            assertThat(window.text()).isEqualTo("abcd\ne{}");
            assertThat(cards(window.words())).isEqualTo(cards(words));
            assertThat(host.extensions().getFirst().status()).isInstanceOf(ExtensionStatus.Disabled.class);
        }
    }

    @Test
    void anInterruptedExtensionIsStartedAgainAndAnswersForTheTextAsItIs() throws IOException {
        List<ExtensionStatus> told = new CopyOnWriteArrayList<>();
        try (ExtensionHost host =
                        ExtensionHost.start(options().withBundled(List.of(BundledForTests.of("atoll.json"))));
                TestWindow window = TestWindow.on(host);
                var _ = host.onStatus(extension -> told.add(extension.status()))) {
            String megabyte = megabyte();
            window.open(Files.writeString(folder.resolve("big.json"), megabyte));
            window.rest();
            StringBuilder typed = new StringBuilder();
            try (var _ = new Interrupting("ext-atoll.json", () -> restarts(told))) {
                window.until(() -> {
                    boolean hit = restarts(told);
                    if (!hit && window.restsNow()) {
                        window.type("x");
                        typed.append('x');
                    }
                    return hit;
                });
            }
            assertThat(typed).isNotEmpty();
            assertThat(window.text().equals(typed + megabyte)).isTrue();
            window.until(
                    () -> window.readable().contains("The extension JSON (atoll.json) failed and is started again"));
            window.pressAndRest("Ctrl+A '{\"back\": 1'");
            assertThat(window.text()).isEqualTo("{\"back\": 1}");
            assertThat(window.shown(FileTab::outline)).extracting(Symbol::name).containsExactly("back");
            assertThat(host.extensions().getFirst().status()).isEqualTo(new ExtensionStatus.Ready());
        }
    }

    @Test
    void anExtensionThatWasAtWorkInACrashIsNamedAndCanBeSwitchedOff() throws IOException {
        Path running = folder.resolve("data/running");
        try (RunningFile crashing = new RunningFile(running)) {
            crashing.mark("atoll.json").set(true);
            crashing.mark("gone.long-since").set(true);
            try (Stream<Path> files = Files.list(running)) {
                Files.copy(files.findFirst().orElseThrow(), running.resolve("left-by-a-crash.running"));
            }
        }
        try (ExtensionHost host =
                        ExtensionHost.start(options().withBundled(List.of(BundledForTests.of("atoll.json"))));
                TestWindow window = TestWindow.on(host)) {
            window.recover();
            window.until(() -> window.readable()
                    .contains("The editor ended unexpectedly last time, while the extension JSON (atoll.json) was at"
                            + " work."));
            assertThat(window.words()).doesNotContain("gone.long-since");
            window.click("Switch off");
            assertThat(host.extensions().getFirst().status()).isInstanceOf(ExtensionStatus.Off.class);
        }
    }

    /// Interrupts a thread whenever it is in a guest's code, until that has had its effect: an answer under way is
    /// lost.
    /// Between calls an interruption means nothing.
    private static final class Interrupting implements AutoCloseable {
        private volatile boolean over;

        Interrupting(String name, BooleanSupplier effect) {
            Thread.ofPlatform().daemon().start(() -> {
                while (!over && !effect.getAsBoolean()) {
                    thread(name).filter(Interrupting::isInGuest).ifPresent(Thread::interrupt);
                }
            });
        }

        private static boolean isInGuest(Thread thread) {
            return Arrays.stream(thread.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith("dev.atoll.host.engine.Guest$"));
        }

        @Override
        public void close() {
            over = true;
        }
    }

    private static boolean restarts(List<ExtensionStatus> told) {
        return told.stream().anyMatch(ExtensionStatus.Restarting.class::isInstance);
    }

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
    }

    /// A package of one of the host's hostile modules.
    private URI hostile(String module) throws IOException {
        Path modules = Path.of(System.getProperty("atoll.root", "../.."), "extension-host/src/test/resources/hostile");
        byte[] wasm = Files.readAllBytes(modules.resolve(module + ".wasm"));
        byte[] manifest = MANIFEST.getBytes(StandardCharsets.UTF_8);
        byte[] packed = PackageWriter.pack(new TreeMap<>(Map.of("extension.json", manifest, "extension.wasm", wasm)));
        return Files.write(folder.resolve("hostile.atollx"), packed).toUri();
    }

    private static String megabyte() {
        String row = "{\"key\": [1, 2.5, true, null, \"some text\"]},\n";
        return "[\n" + row.repeat((1 << 20) / row.length()) + "{}]\n";
    }

    private static List<ProblemRow> problems(TestWindow window) {
        return window.shown(tab -> tab.file().findings().problems().rows());
    }

    private static List<String> cards(String words) {
        return words.lines().filter(line -> line.startsWith("The extension")).toList();
    }

    /// Whether a thread is inside a call of the guest.
    private static boolean runs(String name, String call) {
        return thread(name).stream()
                .flatMap(thread -> Arrays.stream(thread.getStackTrace()))
                .anyMatch(frame -> frame.getMethodName().equals(call)
                        && frame.getClassName().startsWith("dev.atoll.host.bindings."));
    }

    private static Optional<Thread> thread(String name) {
        Thread[] all = new Thread[2 * Thread.activeCount()];
        return Arrays.stream(all, 0, Thread.enumerate(all))
                .filter(thread -> thread.getName().equals(name))
                .findFirst();
    }
}
