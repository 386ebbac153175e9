package dev.atoll.app.window;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.log.LogLine;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.range.Range;
import dev.atoll.host.ExtensionHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The window with a real extension that shows all it can, and tries what it was not granted.
@Timeout(300)
class ExtensionScreenTest {
    @TempDir
    Path folder;

    private final OpenFolder open = Workspace.local().openFolder();
    private final ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());

    private ExtensionHost host(List<Capability> granted) throws IOException {
        return Herald.host(folder, open, screen, granted);
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
        try (ExtensionHost host = host(Herald.allBut());
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
        try (ExtensionHost host = host(Herald.allBut(CapabilityKind.NOTIFICATIONS));
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
        try (ExtensionHost host = host(Herald.allBut());
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
        try (ExtensionHost host = host(Herald.allBut(CapabilityKind.STATUS_ITEMS));
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
        try (ExtensionHost host = host(Herald.allBut());
                TestWindow window = TestWindow.on(host, open, screen)) {
            window.open(Files.writeString(folder.resolve("a.json"), "{}"));
            untilRead(window, "Herald: ready");
            host.extensions().getFirst().grant(Herald.allBut(CapabilityKind.STATUS_ITEMS, CapabilityKind.DECORATIONS));
            window.until(() -> !window.readable().contains("Herald: ready"));
            window.until(() -> marks(window).isEmpty());
        }
    }
}
