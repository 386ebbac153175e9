package dev.atoll.app.window;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// An extension that is off in one of two open folders goes on serving the other.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class OffInOneFolderTest {
    private static final ExtensionId JSON = new ExtensionId("atoll.json");
    private static final String BROKEN = "{\"a\": }\n";

    @TempDir
    Path temporary;

    private Path reef;
    private Path sand;
    private OpenFolder open;
    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void begin() throws IOException {
        reef = file("reef");
        sand = file("sand");
        open = Workspace.local().openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        host = ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data"))
                .withBundled(List.of(BundledForTests.of(JSON.value())))
                .withEditor(new EditorParts(open, screen, UserSettings.none())));
        String settings = "{\"extensions\": {\"offIn\": {\"" + folder("sand") + "\": [\"atoll.json\"]}}}";
        UserChoices choices = UserChoices.passing(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8)));
        window = TestWindow.on(host, open, screen, TestWindow.NOTHING_KEPT, choices);
        Arrivals.in(window, folder("reef"), folder("sand"), reef, sand);
        window.until(() -> window.titles().size() == 2);
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private Path folder(String name) {
        return temporary.resolve(name);
    }

    private Path file(String folder) throws IOException {
        return Files.writeString(Files.createDirectory(folder(folder)).resolve("a.json"), BROKEN);
    }

    private int problems(Path file) {
        window.open(file);
        window.rest();
        return window.shown(tab -> tab.file().findings().problems().rows()).size();
    }

    private ExtensionStatus status() {
        return host.extensions().getFirst().status();
    }

    @Test
    void itServesTheOtherFolder() {
        assertThat(status()).isNotEqualTo(new ExtensionStatus.Off());
        assertThat(problems(reef)).isEqualTo(1);
        assertThat(problems(sand)).isZero();
    }

    @Test
    void itIsKeptFromTheFilesOfThatFolderAlone() {
        assertThat(open.isKeptFrom(JSON, "reef/a.json")).isFalse();
        assertThat(open.isKeptFrom(JSON, "sand/a.json")).isTrue();
        assertThat(open.isKeptFrom(new ExtensionId("atoll.todo"), "sand/a.json"))
                .isFalse();
    }

    @Test
    void itIsSwitchedOnAndOffThereWhileBothAreOpen() {
        assertThat(problems(sand)).isZero();
        window.pressInPeace("Ctrl+Shift+X");
        window.click("JSON");
        window.rest();
        assertThat(window.words()).contains("off in this folder");
        window.click("Enable in This Folder");
        window.rest();
        assertThat(problems(sand)).isEqualTo(1);
        window.pressInPeace("Ctrl+Shift+X");
        window.click("Disable in This Folder");
        window.rest();
        assertThat(status()).isNotEqualTo(new ExtensionStatus.Off());
        assertThat(problems(sand)).isZero();
        assertThat(problems(reef)).isEqualTo(1);
    }

    @Test
    void itRunsNoMoreWhenOnlyThatFolderIsOpen() {
        assertThat(problems(reef)).isEqualTo(1);
        Arrivals.in(window, folder("sand"));
        window.openFolder(folder("sand"));
        assertThat(status()).isEqualTo(new ExtensionStatus.Off());
    }
}
