package dev.atoll.app.window;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.log.LogLine;
import dev.atoll.api.manifest.Glob;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.settings.ExtensionSettings;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.range.Range;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.catalog.PackageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The window with a real extension that shows all it can, and tries what it was not granted.
@Timeout(300)
class ExtensionScreenTest {
    private static final String MANIFEST = """
            {
              "schema": 1, "id": "test.herald", "name": "Herald", "version": "1.0.0", "api": "^0.1.0",
              "description": "A guest that shows things.", "license": "Apache-2.0", "authors": ["The Atoll developers"],
              "kind": "extension", "module": "extension.wasm", "features": ["highlighting", "formatting"],
              "activation": {"languages": ["json"]},
              "languages": [{"id": "json", "name": "JSON", "extensions": [".json"]}],
              "settings": [{"name": "manner", "type": "integer", "default": 7, "description": "How."}],
              "capabilities": [
                {"capability": "documents.read", "languages": ["json"], "reason": "To read."},
                {"capability": "documents.edit-on-command", "languages": ["json"], "reason": "To format."},
                {"capability": "workspace.read", "globs": ["**"], "reason": "To look around."},
                {"capability": "ui.notifications", "reason": "To tell."},
                {"capability": "ui.status", "reason": "To tell."},
                {"capability": "ui.decorations", "reason": "To mark."},
                {"capability": "ui.progress", "reason": "To tell."}
              ]
            }
            """;

    @TempDir
    Path folder;

    private final OpenFolder open = Workspace.local().openFolder();
    private final ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());

    private static List<Capability> allBut(CapabilityKind... missing) {
        Set<Glob> everything = Set.of(Glob.parse("**").orElseThrow());
        return Stream.of(CapabilityKind.values())
                .filter(kind -> !List.of(missing).contains(kind))
                .map(kind -> Capability.of(kind, Set.of("json"), everything))
                .toList();
    }

    private ExtensionHost host(List<Capability> granted) throws IOException {
        Path modules = Path.of(System.getProperty("atoll.root", "../.."), "extension-host/src/test/resources/hostile");
        byte[] wasm = Files.readAllBytes(modules.resolve("asks-for-everything.wasm"));
        byte[] manifest = MANIFEST.getBytes(StandardCharsets.UTF_8);
        byte[] packed = PackageWriter.pack(new TreeMap<>(Map.of("extension.json", manifest, "extension.wasm", wasm)));
        ExtensionHost host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withGrants(_ -> granted)
                .withEditor(new EditorParts(open, screen, ExtensionSettings.none())));
        LoadResult loaded = host.load(Files.write(folder.resolve("herald.atollx"), packed));
        assertThat(loaded).isInstanceOf(LoadResult.Loaded.class);
        return host;
    }

    private static List<String> log(ExtensionHost host) {
        return host.extensions().getFirst().log().stream().map(LogLine::text).toList();
    }

    private static List<Range<DecorationTone>> marks(TestWindow window) {
        return window.shown(tab -> tab.view().decorations().marks().all());
    }

    private static void untilRead(TestWindow window, String... words) {
        window.until(() -> Stream.of(words).allMatch(window.readable()::contains));
    }

    @Test
    void whatAnExtensionShowsCarriesItsNameAndGoesWithIt() throws IOException {
        try (ExtensionHost host = host(allBut());
                TestWindow window = TestWindow.on(host, open, screen)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            window.rest();
            untilRead(window, "Herald (test.herald) says: Good news, everyone.", "Herald: ready", "Herald: Counting");
            window.pulse();
            assertThat(marks(window)).containsExactly(new Range<>(0, 1, DecorationTone.WARNING));
            window.pressAndRest("'x'");
            assertThat(window.text()).isEqualTo("x{}");
            host.extensions().getFirst().disable();
            window.until(() -> !window.readable().contains("Herald: "));
            window.pulse();
            assertThat(marks(window)).isEmpty();
        }
    }

    @Test
    void whatIsDeniedIsToldOnceInTheWindow() throws IOException {
        try (ExtensionHost host = host(allBut(CapabilityKind.NOTIFICATIONS));
                TestWindow window = TestWindow.on(host, open, screen)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            window.pressAndRest("'x'");
            untilRead(window, "The extension Herald (test.herald) tried to show notices (ui.notifications)");
            assertThat(window.words().lines().filter(line -> line.contains("ui.notifications")))
                    .hasSize(1);
            assertThat(window.words()).doesNotContain("Good news");
        }
    }

    @Test
    void anExtensionReadsTheOpenFolderOnly() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("notes.txt"), "remember");
        Files.writeString(project.resolve(".env"), "PASSWORD=x");
        Path file = Files.writeString(project.resolve("a.json"), "{}");
        try (ExtensionHost host = host(allBut());
                TestWindow window = TestWindow.on(host, open, screen)) {
            window.open(file);
            window.rest();
            assertThat(log(host)).contains("files 1", "read 1").doesNotContain("remember");
            window.openFolder(project);
            window.until(() -> log(host).contains("remember"));
            assertThat(log(host))
                    .contains("a.json", "notes.txt")
                    .doesNotContain(".env", "PASSWORD=x", "../herald.atollx");
        }
    }

    @Test
    void filesOfAFolderNeitherGrantNorSetAnything() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project/.atoll"));
        String planted =
                "{\"extensions\": {\"test.herald\": {\"manner\": 1}}, \"grants\": {\"test.herald\": [\"ui.status\"]}}";
        for (String name : List.of("settings.json", "grants.json", "extensions.json")) {
            Files.writeString(project.resolve(name), planted);
            Files.writeString(project.resolveSibling(name), planted);
        }
        try (ExtensionHost host = host(allBut(CapabilityKind.STATUS_ITEMS));
                TestWindow window = TestWindow.on(host, open, screen)) {
            window.openFolder(java.util.Objects.requireNonNull(project.getParent()));
            window.open(project.resolve("settings.json"));
            window.rest();
            window.until(() -> log(host).contains("now +"));
            assertThat(log(host)).contains("get 17", "status 0");
        }
    }

    @Test
    void aGrantTakenBackTakesTheItemOffTheScreenAtOnce() throws IOException {
        try (ExtensionHost host = host(allBut());
                TestWindow window = TestWindow.on(host, open, screen)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            untilRead(window, "Herald: ready");
            host.extensions().getFirst().grant(allBut(CapabilityKind.STATUS_ITEMS, CapabilityKind.DECORATIONS));
            window.until(() -> !window.readable().contains("Herald: ready"));
            window.until(() -> marks(window).isEmpty());
        }
    }
}
