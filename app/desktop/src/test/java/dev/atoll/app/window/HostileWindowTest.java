package dev.atoll.app.window;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.HostOptions;
import dev.atoll.host.catalog.PackageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

/// The window beside guests of the hostile corpus: it keeps its pulse, and what is typed is in the text.
@Timeout(300)
class HostileWindowTest {
    private static final int PULSES = 30;
    private static final int FOREVER = 3_600_000;
    private static final Limits PATIENT = Limits.DEFAULTS
            .with(Limit.INTERACTIVE_HARD, FOREVER)
            .with(Limit.BACKGROUND, FOREVER)
            .with(Limit.HOST_CALLS, Integer.MAX_VALUE)
            .with(Limit.FIRST_CALLS, 0);
    private static final Limits STRICT = Limits.DEFAULTS
            .with(Limit.MEMORY_PAGES, 256)
            .with(Limit.ANSWER_BYTES, 1 << 20)
            .with(Limit.INTERACTIVE_SOFT, 20)
            .with(Limit.INTERACTIVE_HARD, 200)
            .with(Limit.BACKGROUND, 200)
            .with(Limit.FIRST_CALLS, 0);
    private static final String MANIFEST = """
            {
              "schema": 1, "id": "test.NAME", "name": "Hostile", "version": "1.0.0", "api": "^0.1.0",
              "description": "A guest that misbehaves.", "license": "Apache-2.0", "authors": ["The Atoll developers"],
              "kind": "extension", "module": "extension.wasm", "features": ["FEATURE"],
              "activation": {"languages": ["json"]},
              "languages": [{"id": "json", "name": "JSON", "extensions": [".json"]}],
              "capabilities": [{
                "capability": "documents.read", "languages": ["json"], "globs": [], "reason": "To colour it."
              }]
            }
            """;

    // code that is compiled while a host closes may still be stored: what is left of the folder then is no failure
    @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loop-in-start",
                "loop-in-realloc",
                "loop-in-change",
                "loop-in-post-return",
                "loop-in-host-calls",
                "loop-in-text-calls",
                "loop-in-memory-copy",
                "loop-in-table-fill",
                "loop-in-jump-table",
                "loop-in-huge-function",
                "loop-without-a-loop",
                "log-flood",
                "diagnostics-loop-in-resume"
            })
    void theEditorKeepsItsPulseWhileAGuestNeverComesBack(String module) throws IOException {
        try (ExtensionHost host = host(PATIENT, module);
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            String typed = typeUntilInGuest(window, module);
            window.press("'bc' Enter 'd' Backspace 'ef'");
            pulses(window);
            assertThat(window.text()).isEqualTo(typed + "bc\nef{}");
            window.press("Ctrl+Z");
            assertThat(window.text()).isNotEqualTo(typed + "bc\nef{}").endsWith("{}");
            // nothing but the host's end stops the guest: all this happened while it ran
            assertThat(inGuest("ext-test." + module)).isTrue();
        }
    }

    @Test
    void theEditorKeepsItsPulseWhileExtensionsFailAgainAndAgain() throws IOException {
        String[] modules = {
            "unreachable",
            "recursion",
            "recursion-in-huge-function",
            "memory-bomb",
            "fill-bomb",
            "table-grow-bomb",
            "tokens-huge",
            "scopes-amplified",
            "answer-outside-memory",
            "diagnostics-amplified",
            "diagnostics-flood",
            "diagnostics-endless",
            "trap-in-start",
            "trap-with-a-hostile-name"
        };
        try (ExtensionHost host = host(STRICT, modules);
                TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            StringBuilder typed = new StringBuilder();
            while (host.extensions().stream()
                    .noneMatch(extension -> extension.status() instanceof ExtensionStatus.Disabled)) {
                window.press("'x'");
                typed.append('x');
            }
            window.until(() -> window.readable().contains("is switched off"));
            assertThat(window.text()).isEqualTo(typed + "{}");
        }
    }

    /// What is typed before the guest was told of the document is no change to it.
    private static String typeUntilInGuest(TestWindow window, String module) {
        StringBuilder typed = new StringBuilder();
        while (!inGuest("ext-test." + module)) {
            window.press("'a'");
            typed.append('a');
            pulses(window);
        }
        return typed.toString();
    }

    /// Waits until the toolkit has drawn a few times more.
    private static void pulses(TestWindow window) {
        int[] counted = new int[1];
        window.until(() -> ++counted[0] > PULSES);
    }

    private ExtensionHost host(Limits limits, String... modules) throws IOException {
        List<URI> packages = new ArrayList<>();
        for (String module : modules) {
            packages.add(packed(module));
        }
        HostOptions options = HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
        return ExtensionHost.start(options.withBundled(packages).withLimits(limits));
    }

    private URI packed(String module) throws IOException {
        Path modules = Path.of(System.getProperty("atoll.root", "../.."), "extension-host/src/test/resources/hostile");
        byte[] wasm = Files.readAllBytes(modules.resolve(module + ".wasm"));
        String feature = module.startsWith("diagnostics-") ? "diagnostics" : "highlighting";
        byte[] manifest =
                MANIFEST.replace("NAME", module).replace("FEATURE", feature).getBytes(StandardCharsets.UTF_8);
        byte[] packed = PackageWriter.pack(new TreeMap<>(Map.of("extension.json", manifest, "extension.wasm", wasm)));
        return Files.write(folder.resolve(module + ".atollx"), packed).toUri();
    }

    /// Whether a thread is inside a guest.
    private static boolean inGuest(String thread) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(one -> one.getKey().getName().equals(thread))
                .flatMap(one -> Arrays.stream(one.getValue()))
                .anyMatch(frame -> frame.getClassName().startsWith("dev.atoll.host.engine.Guest"));
    }
}
