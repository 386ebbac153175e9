package dev.atoll.app.window;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.PanelProvider;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.settings.ExtensionChoices;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/// All that a user does to extensions on their page: each deed holds at once and after the next start.
@Timeout(300)
class ExtensionsPageTest {
    private static final ExtensionId JSON = new ExtensionId("atoll.json");

    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();
    private Optional<Reef> reef = Optional.empty();
    private byte[] settings = {};

    @BeforeEach
    void makeTheRegistry() {
        reef = Optional.of(new Reef(folder, options()));
    }

    @AfterEach
    void closeTheWindow() {
        window.ifPresent(TestWindow::close);
        host.ifPresent(ExtensionHost::close);
    }

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withBundled(List.of(BundledForTests.of(JSON.value())))
                .withChoices(ExtensionChoices.of(SettingsTree.of(settings)).bundled());
    }

    /// Starts the window, again if it is open.
    private void start() throws IOException {
        closeTheWindow();
        OpenFolder open = Workspace.local().openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        try (ExtensionStore store = reef().open()) {
            host = Optional.of(ExtensionHost.start(options()
                    .withEditor(new EditorParts(open, screen, UserSettings.none()))
                    .withInstalled(store)));
        }
        UserChoices choices = UserChoices.of(SettingsTree.of(settings), this::keep);
        window = Optional.of(TestWindow.on(host(), open, screen, reef(), choices));
    }

    private CompletableFuture<Optional<String>> keep(SettingsChange change) {
        settings = change.in(settings).orElseThrow();
        return CompletableFuture.completedFuture(Optional.empty());
    }

    private TestWindow window() {
        return window.orElseThrow();
    }

    private ExtensionHost host() {
        return host.orElseThrow();
    }

    private Reef reef() {
        return reef.orElseThrow();
    }

    private ExtensionHandle handle(ExtensionId id) {
        return host().extensions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<InstalledExtension> installed() throws IOException {
        try (ExtensionStore store = reef().open()) {
            return store.installed();
        }
    }

    private String number() throws IOException {
        return installed().getFirst().current().orElseThrow().number().toString();
    }

    private void click(String words) {
        window().click(words);
        window().rest();
    }

    /// Shows the page with one extension selected.
    private void show(String part, String search) {
        window().press("Ctrl+Shift+X");
        window().rest();
        find(part, search);
    }

    private void find(String part, String search) {
        click(part);
        window().clickNamed("Search extensions");
        window().pressInPeace("'" + search + "'");
    }

    private void install(String version) throws IOException {
        reef().publish(version, "First.");
        start();
        window().press("Ctrl+Shift+X");
        window().rest();
        click("Look for Updates");
        click("Available 1");
        assertThat(window().words()).contains("Tasks", "me.tasks", "from reef", "in reef");
        click("Install…");
        assertThat(window().words()).contains("Install Tasks " + version + "?");
        window().press("Enter");
        window().until(() -> window().readable().contains("is installed and works"));
        window().rest();
    }

    @Test
    void whatARegistryHasIsFoundInstalledAndWorks() throws IOException {
        install("1.0.0");
        assertThat(host().providers(PanelProvider.class)).hasSize(1);
        find("Installed 2", "tasks");
        assertThat(window().words())
                .contains("Uninstall…", "Pin to This Version", "Disable")
                .doesNotContain("comes with Atoll");
        assertThat(written()).contains("in comments.");
        click("Versions");
        assertThat(window().words()).contains("Signed with the key", "First.", "installed");
    }

    /// What authors wrote, as far as it is shown.
    private String written() {
        return window().nodes(scene -> scene.getRoot().lookupAll(".markdown-text").stream()
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining()));
    }

    @Test
    void newerVersionsAreInstalledAndCanBeLeftAgain() throws IOException {
        install("1.0.0");
        reef().publish("1.1.0", "Second.");
        click("Look for Updates");
        window().until(() -> window().readable().contains("Tasks 1.1.0 replaced the version before."));
        window().rest();
        assertThat(window().words()).contains("Second.");
        assertThat(number()).isEqualTo("1.1.0");
        assertThat(handle(Reef.TASKS).manifest().version()).hasToString("1.1.0");

        find("Installed 2", "tasks");
        click("Go Back to 1.0.0");
        window().until(() -> window().readable().contains("Tasks 1.0.0 is back and works; it is pinned."));
        assertThat(handle(Reef.TASKS).manifest().version()).hasToString("1.0.0");
        window().rest();
        assertThat(window().words()).contains("Unpin", "Version 1.1.0 is there; this extension is pinned");
        click("Look for Updates");
        assertThat(number()).isEqualTo("1.0.0");
        click("Unpin");
        click("Look for Updates");
        window().until(() -> handle(Reef.TASKS).manifest().version().toString().equals("1.1.0"));
    }

    @Test
    void registriesAreHeardWithoutBeingAsked() throws IOException {
        reef().publish("1.0.0", "First.");
        reef().install();
        reef().publish("1.1.0", "Second.");
        start();
        assertThat(handle(Reef.TASKS).manifest().version()).hasToString("1.0.0");
        window().until(() -> window().readable().contains("Tasks 1.1.0 replaced the version before."));
        assertThat(handle(Reef.TASKS).manifest().version()).hasToString("1.1.0");
    }

    @Test
    void whatIsYoungOrAsksForMoreWaitsUntilTheUserAgrees() throws IOException {
        install("1.0.0");
        reef().publish(
                        "2.0.0",
                        "More.",
                        "{\"capability\": \"ui.notifications\", \"reason\": \"To say how many there are.\"},");
        reef().wait(Duration.ofDays(3));
        click("Look for Updates");
        assertThat(number()).isEqualTo("1.0.0");
        click("Updates 1");
        assertThat(window().words()).contains("Version 2.0.0 waits:", "asks for more than you granted", "3 days");
        click("Update to 2.0.0…");
        assertThat(window().words())
                .contains("Update Tasks from 1.0.0 to 2.0.0?", "To say how many there are.", "Show notices (new)");
        window().press("Esc");
        window().rest();
        assertThat(number()).isEqualTo("1.0.0");
    }

    @Test
    void whatARegistryStopsRunsNoMore() throws IOException {
        install("1.0.0");
        reef().kill("1.0.0", "It was stolen");
        click("Look for Updates");
        window().until(() -> window().readable().contains("Tasks (me.tasks) was stopped."));
        window().rest();
        assertThat(host().extensions()).extracting(ExtensionHandle::id).containsExactly(JSON);
        find("Installed 2", "tasks");
        assertThat(window().words()).contains("cannot be used", "The registry \"reef\" says: It was stolen");
        start();
        assertThat(host().extensions()).extracting(ExtensionHandle::id).containsExactly(JSON);
    }

    @Test
    void whatIsGrantedCanBeTakenBackAndGivenAgain() throws IOException {
        install("1.0.0");
        find("Installed 2", "tasks");
        click("What It May Do");
        assertThat(window().words()).contains("Show panels beside your text", "Not used in the last 30 days");
        click("Show panels beside your text");
        assertThat(kinds(handle(Reef.TASKS).grants())).isNotEmpty().doesNotContain(CapabilityKind.PANELS);
        assertThat(kinds(installed().getFirst().grants())).isNotEmpty().doesNotContain(CapabilityKind.PANELS);
        click("Show panels beside your text");
        assertThat(kinds(handle(Reef.TASKS).grants())).contains(CapabilityKind.PANELS);
        assertThat(kinds(installed().getFirst().grants())).contains(CapabilityKind.PANELS);
    }

    private static List<CapabilityKind> kinds(List<Capability> grants) {
        return grants.stream().map(Capability::kind).toList();
    }

    @Test
    void whatComesWithTheEditorCanBeOffAndRefused() throws IOException {
        start();
        window().open(Files.writeString(folder.resolve("a.json"), "{}\n"));
        window().rest();
        show("Installed 1", "json");
        assertThat(window().words())
                .contains("comes with Atoll", "Languages: JSON")
                .doesNotContain("Uninstall");
        click("Disable");
        assertThat(handle(JSON).status()).isEqualTo(new ExtensionStatus.Off());
        start();
        assertThat(handle(JSON).status()).isEqualTo(new ExtensionStatus.Off());
        show("Installed 1", "json");
        click("Enable");
        assertThat(handle(JSON).status()).isNotEqualTo(new ExtensionStatus.Off());
        click("What It May Do");
        click(handle(JSON).grants().stream()
                .filter(grant -> grant.kind() == CapabilityKind.WORKSPACE_READ)
                .map(PackageWords::capability)
                .findFirst()
                .orElseThrow());
        assertThat(kinds(handle(JSON).grants())).isNotEmpty().doesNotContain(CapabilityKind.WORKSPACE_READ);
        start();
        assertThat(kinds(handle(JSON).grants())).isNotEmpty().doesNotContain(CapabilityKind.WORKSPACE_READ);
    }

    @Test
    void anExtensionCanBeOffInOneFolder() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Path code = Files.createDirectories(folder.resolve("code"));
        start();
        window().openFolder(notes);
        show("Installed 1", "json");
        click("Disable in This Folder");
        assertThat(handle(JSON).status()).isEqualTo(new ExtensionStatus.Off());
        assertThat(window().words()).contains("off in this folder", "Enable in This Folder");
        window().openFolder(code);
        assertThat(handle(JSON).status()).isNotEqualTo(new ExtensionStatus.Off());
        start();
        assertThat(handle(JSON).status()).isNotEqualTo(new ExtensionStatus.Off());
        window().openFolder(notes);
        assertThat(handle(JSON).status()).isEqualTo(new ExtensionStatus.Off());
        assertThat(Files.exists(notes.resolve(".atoll"))).isFalse();
    }

    @Test
    void uninstallingTakesAllAwayAfterAQuestion() throws IOException {
        install("1.0.0");
        find("Installed 2", "tasks");
        click("Uninstall…");
        assertThat(window().words()).contains("Uninstall Tasks?");
        window().press("Esc");
        window().rest();
        assertThat(installed()).hasSize(1);
        click("Uninstall…");
        window().press("Enter");
        window().until(() -> host().extensions().size() == 1);
        window().rest();
        assertThat(installed()).isEmpty();
        assertThat(window().words()).contains("Available 1");
    }

    @Test
    void thePageGoesWhereverTheUserGoesInAText() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\n}\n");
        start();
        window().open(file);
        window().rest();
        window().press("Ctrl+Shift+X");
        window().rest();
        assertThat(window().words()).contains("Look for Updates");
        window().begin(file);
        window().rest();
        assertThat(window().words()).doesNotContain("Look for Updates");
        window().press("'y'");
        window().press("Ctrl+Shift+X");
        window().rest();
        window().press("Ctrl+G '2' Enter");
        window().rest();
        assertThat(window().words()).doesNotContain("Look for Updates");
        window().press("'x'");
        assertThat(window().text()).isEqualTo("y{\nx}\n");
    }

    @Test
    void whatAnExtensionDoesIsSeen() throws IOException {
        start();
        window().open(Files.writeString(folder.resolve("a.json"), "{}\n"));
        window().rest();
        show("Installed 1", "json");
        click("Work");
        assertThat(window().words()).contains("It runs.", "A typical call", "Memory now", "It wrote nothing.");
        click("What It May Do");
        window().press("Right");
        window().rest();
        assertThat(window().words()).contains("A typical call");
        window().press("Left");
        window().rest();
        assertThat(window().words()).contains("Used on one of the last 30 days, today");
        window().press("Esc");
        window().press("Esc");
        window().rest();
        window().press("'x'");
        assertThat(window().text()).startsWith("x");
    }
}
