package dev.atoll.app.window;

import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.ExtensionCall;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import dev.atoll.host.PackageMaking;
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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;

import static org.assertj.core.api.Assertions.assertThat;

/// What an author sees of an extension, and running one from its folder.
@Timeout(300)
class AuthorTest {
    private static final ExtensionId JSON = new ExtensionId("atoll.json");
    private static final ExtensionId MINE = new ExtensionId("me.mine");
    private static final Path TODO =
            Path.of(System.getProperty("atoll.root", "../..")).resolve("bundled-extensions/todo");

    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();

    @BeforeEach
    void openAFile() throws IOException {
        host = Optional.of(ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withBundled(List.of(BundledForTests.of(JSON.value())))));
        window = Optional.of(TestWindow.on(host()));
        window().open(Files.writeString(folder.resolve("a.json"), "{\n  \"a\": [1, 2]\n}\n"));
        window().rest();
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

    private Optional<ExtensionHandle> find(ExtensionId id) {
        return host().extensions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<ExtensionCall> calls() {
        return find(JSON).orElseThrow().calls();
    }

    private void command(String title) {
        window().pressInPeace("Ctrl+Shift+P '" + title + "' Enter");
    }

    private void openThePanel() {
        command("open author");
        window().pressInPeace("'json' Enter");
    }

    /// What the selected call was asked and answered.
    private String taken() {
        return window().nodes(scene -> scene.getRoot().lookupAll(".call-text").stream()
                .map(node -> ((TextArea) node).getText())
                .collect(Collectors.joining("\n")));
    }

    @Test
    void eachCallIsShownWithWhatWasAskedAndAnswered() {
        openThePanel();
        assertThat(window().words()).contains("Author · JSON", "running", "No calls yet.");
        window().pressInPeace("Escape Ctrl+End '[3]'");
        window().until(() -> window().readable().contains("highlight")
                && !window().readable().contains("Calls 0"));
        openThePanel();
        assertThat(taken()).contains("\"revision\"", "\"version\"", "\"ok\"");
        assertThat(window().words()).contains("Request · ", "Answer · answered · ", "diagnostics");
    }

    @Test
    void theSelectedCallIsAskedAgain() {
        openThePanel();
        window().pressInPeace("Escape Ctrl+End 'x'");
        openThePanel();
        long before = calls().getLast().number();
        String function = calls().getLast().function();
        command("ask the selected call again");
        window().until(() -> calls().getLast().number() > before);
        window().rest();
        assertThat(calls().getLast().function()).isEqualTo(function);
        assertThat(calls().getLast().outcome()).isEqualTo(ExtensionCall.Outcome.ANSWERED);
    }

    @Test
    void callsAreNotedOnlyWhileThePanelIsOpen() {
        window().pressInPeace("Ctrl+End 'x'");
        assertThat(calls()).isEmpty();
        openThePanel();
        window().pressInPeace("Escape Ctrl+End 'y'");
        assertThat(calls()).isNotEmpty();
        command("show or hide problems");
        window().pressInPeace("Escape Ctrl+Home Ctrl+End");
        int before = calls().size();
        window().pressInPeace("'z'");
        assertThat(calls()).hasSize(before);
    }

    @Test
    void thePageOfExtensionsLeadsThere() {
        window().pressInPeace("Ctrl+Shift+X");
        window().click("Work");
        window().rest();
        window().click("Watch Its Calls");
        window().rest();
        assertThat(window().words()).contains("Author · JSON");
    }

    /// Builds the extension in a folder, as the command line leaves it there.
    private Path build(String version, String capabilities) throws IOException {
        Path source = Files.createDirectories(folder.resolve("mine"));
        String manifest = Files.readString(TODO.resolve("extension.json"))
                .replace("\"atoll.todo\"", "\"" + MINE + "\"")
                .replaceFirst("\"name\": *\"[^\"]*\"", "\"name\": \"Mine\"")
                .replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"" + version + "\"")
                .replaceFirst("\"capabilities\": *\\[", "\"capabilities\": [" + capabilities);
        var files = new TreeMap<String, byte[]>();
        files.put("extension.json", manifest.getBytes(StandardCharsets.UTF_8));
        files.put("extension.wasm", Files.readAllBytes(TODO.resolve("extension.wasm")));
        Path file = source.resolve(MINE + "-" + version + ".atollx");
        if (!(PackageMaking.of(files) instanceof PackageMaking.Made made)) {
            throw new AssertionError(PackageMaking.of(files).toString());
        }
        Files.write(file, made.file());
        Files.writeString(source.resolve("extension.json"), manifest);
        return source;
    }

    private void run(Path source) {
        command("run extension from folder");
        window().pressInPeace("'" + source + "' Enter");
    }

    private String version() {
        return find(MINE).map(one -> one.manifest().version().toString()).orElse("none");
    }

    @Test
    void aFolderRunsOnceTheUserHasAgreedAndEachBuildOfItIsLoaded() throws IOException {
        Path source = build("1.0.0", "");
        run(source);
        assertThat(window().words()).contains("Run Mine 1.0.0 from its folder?", "It may: ");
        assertThat(find(MINE)).isEmpty();
        window().press("Enter");
        window().until(() -> version().equals("1.0.0"));
        window().rest();
        assertThat(find(MINE).orElseThrow().grants()).isNotEmpty();
        assertThat(window().words()).contains("Author · Mine", "Reload", "Open Source", source.toString());

        build("1.1.0", "");
        window().until(() -> version().equals("1.1.0"));

        build("1.2.0", "{ \"capability\": \"ui.notifications\", \"reason\": \"To be heard.\" }, ");
        window().until(() -> window().readable().contains("now also asks to"));
        assertThat(find(MINE).orElseThrow().grants())
                .extracting(one -> one.kind())
                .doesNotContain(CapabilityKind.NOTIFICATIONS);
    }

    @Test
    void aBuildThatCannotRunLeavesTheOneBefore() throws IOException {
        Path source = build("1.0.0", "");
        run(source);
        window().press("Enter");
        window().until(() -> version().equals("1.0.0"));
        Files.writeString(source.resolve(MINE + "-1.0.0.atollx"), "no package");
        window().until(() -> window().readable().contains("what ran before goes on"));
        assertThat(version()).isEqualTo("1.0.0");
        window().rest();
        command("stop running from its folder");
        assertThat(find(MINE)).isEmpty();
    }

    @Test
    void whoBacksOutRunsNothing() throws IOException {
        run(build("1.0.0", ""));
        window().pressInPeace("Escape");
        assertThat(find(MINE)).isEmpty();
        run(folder);
        assertThat(window().words()).contains("is not the folder of an extension: it has no extension.json.");
    }
}
