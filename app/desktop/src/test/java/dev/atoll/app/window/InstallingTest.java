package dev.atoll.app.window;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;
import dev.atoll.host.InstalledExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;

import static org.assertj.core.api.Assertions.assertThat;

/// Packages are installed in the window, after its user has seen what they may do and agreed.
@Timeout(300)
class InstallingTest {
    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
    }

    private ExtensionStore store() throws IOException {
        return ExtensionStore.open(folder.resolve("extensions"), options());
    }

    @BeforeEach
    void openTheWindow() throws IOException {
        OpenFolder open = Workspace.local().openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        try (ExtensionStore store = store()) {
            host = Optional.of(ExtensionHost.start(options()
                    .withEditor(new EditorParts(open, screen, UserSettings.none()))
                    .withInstalled(store)));
        }
        window = Optional.of(TestWindow.on(host(), open, screen, this::store));
    }

    @AfterEach
    void closeTheWindow() {
        window.ifPresent(TestWindow::close);
        host.ifPresent(ExtensionHost::close);
    }

    private TestWindow window() {
        return window.orElseThrow();
    }

    private ExtensionHost host() {
        return host.orElseThrow();
    }

    private List<InstalledExtension> installed() throws IOException {
        try (ExtensionStore store = store()) {
            return store.installed();
        }
    }

    private Path packed(String version) throws IOException {
        return new TaskPackages(folder).packed(version);
    }

    private Path signed(String version, String name) throws IOException {
        return new TaskPackages(folder).signed(version, name);
    }

    private boolean agreeable(String words) {
        return window().nodes(scene -> scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .noneMatch(node -> node.isDisabled()));
    }

    private void offer(Path file) {
        window().begin(file);
        window().rest();
    }

    @Test
    void whatIsAgreedToIsInstalledAndWorksAtOnce() throws IOException {
        window().open(Files.writeString(folder.resolve("a.c"), "// TODO: dredge\n"));
        offer(signed("1.0.0", "me"));
        assertThat(window().words())
                .contains("Install Tasks 1.0.0?", "me.tasks", "key that was not seen before", "Show panels beside");
        assertThat(installed()).isEmpty();

        window().press("Enter");
        window().until(() -> window().readable().contains("Tasks 1.0.0 is installed and works."));
        window().rest();
        assertThat(installed()).singleElement().satisfies(one -> {
            assertThat(one.id().value()).isEqualTo("me.tasks");
            assertThat(one.grants()).hasSize(4);
        });
        assertThat(host().providers(PanelProvider.class)).hasSize(1);
        assertThat(window().words()).contains("1 tag");
    }

    @Test
    void whatIsNoMatterOfCourseMustBeAgreedToAndCanBeLeft() throws IOException {
        offer(packed("1.0.0"));
        assertThat(window().words()).contains("Nobody signed it", "Only if you agree to each of these");
        assertThat(agreeable("Install")).isFalse();
        window().press("Enter");
        window().rest();
        assertThat(installed()).isEmpty();

        window().press("Esc");
        window().rest();
        assertThat(window().words()).doesNotContain("Install Tasks");
        assertThat(installed()).isEmpty();
        assertThat(host().extensions()).isEmpty();

        offer(packed("1.0.0"));
        window().press("Space");
        window().rest();
        assertThat(agreeable("Install")).isTrue();
        window().press("Enter");
        window().until(() -> window().readable().contains("is installed and works."));
        assertThat(installed()).hasSize(1);
    }

    @Test
    void aCapabilityThatIsRefusedIsNotGranted() throws IOException {
        offer(signed("1.0.0", "me"));
        window().click("Show panels beside your text");
        window().rest();
        window().click("Install");
        window().until(() -> window().readable().contains("is installed and works."));
        assertThat(installed())
                .singleElement()
                .satisfies(one -> assertThat(one.grants())
                        .extracting(Capability::kind)
                        .doesNotContain(CapabilityKind.PANELS)
                        .hasSize(3));
    }

    @Test
    void anUpdateByAnotherHandIsToldAndTakesThePlaceOfTheOldVersionOnlyIfAgreedTo() throws IOException {
        offer(signed("1.0.0", "me"));
        window().press("Enter");
        window().until(() -> window().readable().contains("Tasks 1.0.0 is installed and works."));

        offer(signed("1.1.0", "other"));
        assertThat(window().words()).contains("Update Tasks from 1.0.0 to 1.1.0?", "another key");
        assertThat(agreeable("Update")).isFalse();
        window().press("Esc");
        offer(signed("1.1.0", "me"));
        window().press("Enter");
        window().until(() -> window().readable().contains("Tasks 1.1.0 is installed and works."));
        assertThat(host().extensions())
                .singleElement()
                .satisfies(one -> assertThat(one.manifest().version()).hasToString("1.1.0"));
    }

    @Test
    void whatIsNoSoundPackageIsToldWithTheReason() throws IOException {
        Path file = packed("1.0.0");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        offer(Files.write(folder.resolve("bent.atollx"), bytes));
        assertThat(window().words()).contains("bent.atollx cannot be installed.");
        offer(folder.resolve("none.atollx"));
        assertThat(window().words()).contains("none.atollx cannot be installed.", "The file is not there.");
        assertThat(installed()).isEmpty();
    }
}
