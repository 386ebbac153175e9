package dev.atoll.app.window;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.range.Range;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStore;
import dev.atoll.host.HostOptions;
import dev.atoll.host.KeyMaking;
import dev.atoll.host.PackageMaking;
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
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

/// The user's file of settings as it is edited: what an extension that was installed from a package lets one set is
/// suggested, told of and checked there.
@Timeout(300)
class SettingsFileTest {
    private static final Path TODO =
            Path.of(System.getProperty("atoll.root", "../..")).resolve("bundled-extensions/todo");
    private static final String MORE = """
            { "name": "depth", "type": "integer", "default": 12, "description": "How *deep* one looks." },
            { "name": "order", "type": "choice", "choices": ["place", "word"],
              "description": "How tags are sorted." },
            """;

    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withBundled(List.of(BundledForTests.of("atoll.json")));
    }

    private ExtensionStore store() throws IOException {
        return ExtensionStore.open(folder.resolve("extensions"), options());
    }

    private Path settings() {
        return folder.resolve("atoll/settings.json");
    }

    private UserChoices choices() {
        return UserChoices.of(SettingsTree.none(), new UserChoices.Keeping() {
            @Override
            public CompletableFuture<Optional<String>> keep(SettingsChange change) {
                return CompletableFuture.completedFuture(Optional.empty());
            }

            @Override
            public Optional<Path> place() {
                return Optional.of(settings());
            }
        });
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
        window = Optional.of(TestWindow.on(host.orElseThrow(), open, screen, this::store, choices()));
        Files.createDirectories(settings().getParent());
    }

    @AfterEach
    void closeTheWindow() {
        window.ifPresent(TestWindow::close);
        host.ifPresent(ExtensionHost::close);
    }

    private TestWindow window() {
        return window.orElseThrow();
    }

    private void install() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.write(source.resolve("extension.wasm"), Files.readAllBytes(TODO.resolve("extension.wasm")));
        Files.writeString(
                source.resolve("extension.json"),
                Files.readString(TODO.resolve("extension.json"))
                        .replace("\"atoll.todo\"", "\"me.tasks\"")
                        .replaceFirst("\"settings\": *\\[", "\"settings\": [" + MORE));
        if (!(KeyMaking.of(folder.resolve("me.key"), new char[0]) instanceof KeyMaking.Made(var key))) {
            throw new AssertionError("no key");
        }
        Path plain = kept(PackageMaking.of(source), "plain");
        window().begin(kept(PackageMaking.signed(plain, key), "tasks"));
        window().rest();
        window().press("Enter");
        window().until(() -> window().readable().contains("is installed and works."));
        window().rest();
    }

    private Path kept(PackageMaking making, String name) throws IOException {
        if (!(making instanceof PackageMaking.Made made)) {
            throw new AssertionError(making.toString());
        }
        return Files.write(folder.resolve(name + ".atollx"), made.file());
    }

    private void write(String text) throws IOException {
        window().open(Files.writeString(settings(), text));
        window().rest();
    }

    private List<String> marked() {
        return window().shown(tab -> tab.view().decorations().diagnostics().all().stream()
                .map((Range<Diagnostic> range) -> range.value().message())
                .toList());
    }

    @Test
    void whatIsInstalledIsSuggestedToldOfAndChecked() throws IOException {
        install();
        write("{\"extensions\": {\"me.tasks\": {}}}");
        window().pressInPeace("End Left Left Left 'de'");
        window().pressInPeace("Ctrl+Space");
        assertThat(window().words()).contains("integer");
        window().pressInPeace("Enter");
        assertThat(window().text()).isEqualTo("{\"extensions\": {\"me.tasks\": {\"depth\": 12}}}");
        window().pressInPeace("Escape Escape Ctrl+A");
        window().pressInPeace("'{\"extensions\": {\"me.tasks\": {\"order\": wo' Ctrl+Space Enter");
        assertThat(window().text()).startsWith("{\"extensions\": {\"me.tasks\": {\"order\": \"word\"");
    }

    @Test
    void whatNothingInstalledKnowsAndWhatIsOfAnotherTypeIsMarked() throws IOException {
        String text = "{\"extensions\": {\"me.tasks\": {\"deep\": 1, \"depth\": \"x\", \"order\": \"size\"}}}";
        write(text);
        assertThat(marked()).isEmpty();
        install();
        window().open(settings(), 1, 1);
        window().until(() -> marked().size() == 3);
        assertThat(marked())
                .containsExactly(
                        "Nothing is known here by the name `\"deep\"`.",
                        "Expected a whole number, found a string.",
                        "Expected one of `\"place\"`, `\"word\"`, found `\"size\"`.");
    }

    @Test
    void aFileOfThatNameElsewhereIsNobodysSettings() throws IOException {
        install();
        Path other = Files.writeString(folder.resolve("settings.json"), "{\"extensions\": {\"me.tasks\": {\"a\": 1}}}");
        window().open(other);
        window().rest();
        assertThat(marked()).isEmpty();
        window().open(Files.writeString(settings(), Files.readString(other)), 1, 1);
        window().until(() -> marked().size() == 1);
        window().open(other, 1, 1);
        window().rest();
        assertThat(marked()).isEmpty();
    }
}
