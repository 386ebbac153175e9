package dev.atoll.app.window;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.look.Looks;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.theme.Theme;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.host.ExtensionHandle;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

/// Themes are walked through, chosen, come with extensions and go with them.
@Timeout(300)
class LooksTest {
    private static final String NIGHT = "me.reef/night";

    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();
    private byte[] settings = {};

    private HostOptions options() {
        return HostOptions.in(folder.resolve("cache"), folder.resolve("data"));
    }

    private ExtensionStore store() throws IOException {
        return ExtensionStore.open(folder.resolve("extensions"), options());
    }

    @BeforeEach
    void start() throws IOException {
        closeTheWindow();
        OpenFolder open = Workspace.local().openFolder();
        ExtensionScreen screen = new ExtensionScreen(Ui.toolkit());
        try (ExtensionStore store = store()) {
            host = Optional.of(ExtensionHost.start(options()
                    .withEditor(new EditorParts(open, screen, UserSettings.none()))
                    .withInstalled(store)));
        }
        UserChoices choices = UserChoices.of(SettingsTree.of(settings), this::keep);
        window = Optional.of(TestWindow.on(host(), open, screen, this::store, choices));
        window().open(Files.writeString(folder.resolve("a.txt"), "x"));
        window().rest();
    }

    private CompletableFuture<Optional<String>> keep(SettingsChange change) {
        settings = change.in(settings).orElseThrow();
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @AfterEach
    void closeTheWindow() {
        window.ifPresent(TestWindow::close);
        host.ifPresent(ExtensionHost::close);
    }

    private TestWindow window() {
        return window.orElseThrow();
    }

    private String worn() {
        return window().theme().id();
    }

    private ExtensionHost host() {
        return host.orElseThrow();
    }

    private static String manifest(String version) {
        return """
                {"schema": 1, "id": "me.reef", "name": "Reef", "version": "%s", "api": "^0.1.0", "kind": "data",
                 "description": "Looks.", "license": "MIT",
                 "themes": [{"id": "night", "title": "Reef Night", "file": "themes/night.json"}]}""".formatted(version);
    }

    private Path packed(String version, String night) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(Map.of(
                "extension.json",
                manifest(version).getBytes(StandardCharsets.UTF_8),
                "themes/night.json",
                night.getBytes(StandardCharsets.UTF_8)));
        if (!(PackageMaking.of(files) instanceof PackageMaking.Made made)) {
            throw new AssertionError(PackageMaking.of(files).toString());
        }
        Path plain = Files.write(folder.resolve("reef.atollx"), made.file());
        Path secret = folder.resolve("me.key");
        KeyMaking key = Files.exists(secret) ? KeyMaking.read(secret, new char[0]) : KeyMaking.of(secret, new char[0]);
        if (!(key instanceof KeyMaking.Made(var pair))
                || !(PackageMaking.signed(plain, pair) instanceof PackageMaking.Made signed)) {
            throw new AssertionError("it cannot be signed");
        }
        return Files.write(plain, signed.file());
    }

    private static String theme(String surface) {
        return "{\"tokens\": {\"surface\": \"" + surface + "\", \"text\": \"#e0e0ff\"}}";
    }

    private void install(String version, String night) throws IOException {
        window().begin(packed(version, night));
        window().rest();
        window().press("Enter");
        window().until(() -> window().readable().contains("Reef " + version + " is installed and works."));
        window().rest();
    }

    private void wearNight() throws IOException {
        install("1.0.0", theme("#100c20"));
        window().pressInPeace("Escape F1 'reef night' Enter");
        assertThat(worn()).isEqualTo(NIGHT);
    }

    private ExtensionHandle reef() {
        return host().extensions().getFirst();
    }

    @Test
    void walkingThroughTheListWearsEachAndEscapeBacksOut() throws IOException {
        install("1.0.0", theme("#100c20"));
        String before = worn();
        window().pressInPeace("Escape F1 'choose theme' Enter");
        assertThat(window().words()).contains("Reef Night").contains("dark, Reef");
        assertThat(worn()).isEqualTo(before);
        window().pressInPeace("'reef night'");
        assertThat(worn()).isEqualTo(NIGHT);
        window().pressInPeace("Escape");
        assertThat(worn()).isEqualTo(before);
        assertThat(settings).isEmpty();
        window().pressInPeace("F1 'choose theme' Enter 'night' Enter");
        assertThat(worn()).isEqualTo(NIGHT);
        assertThat(new String(settings, StandardCharsets.UTF_8)).contains("\"theme\": \"" + NIGHT + "\"");
    }

    @Test
    void aChosenThemeIsWornAfterTheNextStart() throws IOException {
        wearNight();
        start();
        UserChoices choices = UserChoices.passing(SettingsTree.of(settings));
        var offered = Looks.ofExtension(host(), choices.look().theme());
        Theme first = TestWindow.onFx(() -> Looks.first(Themes.bundled(), choices.look(), offered));
        assertThat(first.id()).isEqualTo(NIGHT);
        window().until(() -> worn().equals(NIGHT));
    }

    @Test
    void aThemeGoesWithItsExtensionAndComesBackWithIt() throws IOException {
        wearNight();
        reef().disable();
        window().until(() -> window().readable().contains("There is no theme “me.reef/night” now"));
        assertThat(worn()).startsWith("atoll-");
        window().rest();
        assertThat(window().words()).contains("It comes back with its extension.");
        window().pressInPeace("Escape F1 'theme:'");
        assertThat(window().words()).contains("Theme: Atoll Dark").doesNotContain("Reef Night");
        window().pressInPeace("Escape");
        reef().enable();
        window().until(() -> worn().equals(NIGHT));
    }

    @Test
    void anotherVersionOfTheThemeIsWornAtOnce() throws IOException {
        wearNight();
        install("1.1.0", theme("#001a10"));
        window().until(() ->
                window().theme().tokens().getOrDefault("surface", "").equals("#001a10"));
    }

    @Test
    void whatIsWrongWithAThemeIsToldInOneSentence() throws IOException {
        install("1.0.0", "{\"tokens\": ");
        window().until(() -> window().readable()
                .contains("The theme Reef Night of the extension Reef cannot be used. themes/night.json is no JSON"));
    }
}
