package dev.atoll.app.window;

import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.editor.UserSettings;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.SettingsTree;
import dev.atoll.app.settings.UserChoices;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TreeCell;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;

import static org.assertj.core.api.Assertions.assertThat;

/// Icon themes are walked through, chosen, come with extensions and go with them.
@Timeout(300)
class IconLooksTest {
    private static final String SHELLS = "me.reef/shells";

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
        Path project = folder.resolve("project");
        Files.createDirectories(project.resolve("src"));
        if (!Files.exists(project.resolve("a.reef"))) {
            Files.writeString(project.resolve("a.reef"), "x");
            Files.writeString(project.resolve("b.txt"), "x");
        }
        window().openFolder(project);
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

    private ExtensionHost host() {
        return host.orElseThrow();
    }

    private static String square(String colour) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><path fill='" + colour
                + "' d='M0 0h4v4z'/></svg>";
    }

    private static Map<String, String> shells(String reef) {
        return Map.of(
                "extension.json",
                """
                {"schema": 1, "id": "me.reef", "name": "Reef", "version": "1.0.0", "api": "^0.1.0", "kind": "data",
                 "description": "Looks.", "license": "MIT",
                 "iconThemes": [{"id": "shells", "title": "Shells", "file": "icons/shells.json"}]}""",
                "icons/shells.json",
                """
                {"iconDefinitions": {"file": {"iconPath": "file.svg"}, "reef": {"iconPath": "reef.svg"},
                   "closed": {"iconPath": "closed.svg"}, "open": {"iconPath": "open.svg"},
                   "pale": {"iconPath": "pale.svg"}},
                 "file": "file", "folder": "closed", "folderExpanded": "open",
                 "fileExtensions": {"reef": "reef"}, "light": {"file": "pale"}}""",
                "icons/file.svg",
                square("#0000ff"),
                "icons/reef.svg",
                reef,
                "icons/closed.svg",
                square("#00ff00"),
                "icons/open.svg",
                square("#ffff00"),
                "icons/pale.svg",
                square("#00ffff"));
    }

    private void install(String reef) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        shells(reef).forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        if (!(PackageMaking.of(files) instanceof PackageMaking.Made made)) {
            throw new AssertionError(PackageMaking.of(files).toString());
        }
        Path plain = Files.write(folder.resolve("reef.atollx"), made.file());
        KeyMaking key = KeyMaking.of(folder.resolve("me.key"), new char[0]);
        if (!(key instanceof KeyMaking.Made(var pair))
                || !(PackageMaking.signed(plain, pair) instanceof PackageMaking.Made signed)) {
            throw new AssertionError("it cannot be signed");
        }
        window().begin(Files.write(plain, signed.file()));
        window().rest();
        window().press("Enter");
        window().until(() -> window().readable().contains("Reef 1.0.0 is installed and works."));
        window().rest();
        window().pressInPeace("Escape");
    }

    private ExtensionHandle reef() {
        return host().extensions().getFirst();
    }

    /// The colour of the drawing beside a name in the tree; nothing if an icon of the editor's own or none is there.
    private Optional<Color> icon(String name) {
        return window().nodes(scene -> scene.getRoot().lookupAll(".tree-cell").stream()
                .filter(TreeCell.class::isInstance)
                .map(TreeCell.class::cast)
                .filter(cell -> name.equals(cell.getText()) && cell.getGraphic() != null)
                .flatMap(cell -> drawings(cell.getGraphic()).stream())
                .findFirst());
    }

    private static List<Color> drawings(Node node) {
        if (node instanceof SVGPath path) {
            return path.getFill() instanceof Color colour ? List.of(colour) : List.of();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> drawings(child).stream())
                        .toList()
                : List.of();
    }

    private boolean shows(String name, String colour) {
        return icon(name).equals(Optional.of(Color.web(colour)));
    }

    private boolean hasOwnIcons() {
        return window().windowShows(".file-icon") && icon("a.reef").isEmpty();
    }

    private void chooseShells() throws IOException {
        install(square("#ff0000"));
        window().pressInPeace("F1 'icons: shells' Enter");
        window().until(() -> shows("a.reef", "#ff0000"));
    }

    @Test
    void walkingThroughTheListShowsEachAndEscapeBacksOut() throws IOException {
        install(square("#ff0000"));
        assertThat(hasOwnIcons()).isTrue();
        window().pressInPeace("F1 'choose icon theme' Enter");
        assertThat(window().words()).contains("Shells").contains("Coloured").contains("Plain");
        window().pressInPeace("'shells'");
        window().until(() -> shows("a.reef", "#ff0000") && shows("b.txt", "#0000ff") && shows("src", "#00ff00"));
        window().pressInPeace("Escape");
        window().until(this::hasOwnIcons);
        assertThat(settings).isEmpty();
        window().pressInPeace("F1 'choose icon theme' Enter 'none' Enter");
        window().until(() -> !window().windowShows(".file-icon"));
        assertThat(new String(settings, StandardCharsets.UTF_8)).contains("\"icons\": \"none\"");
        window().pressInPeace("F1 'icons: plain' Enter");
        window().until(() -> window().windowShows(".plain-icon"));
    }

    @Test
    void foldersOpenAndTheGroundTellsWhichIconItIs() throws IOException {
        chooseShells();
        window().pressInPeace("F1 'show or hide files' Enter Home Right");
        window().until(() -> shows("src", "#ffff00"));
        window().pressInPeace("Left");
        window().until(() -> shows("src", "#00ff00"));
        window().wear("atoll-light");
        window().until(() -> shows("b.txt", "#00ffff") && shows("a.reef", "#ff0000"));
    }

    @Test
    void iconsAreThereAfterTheNextStart() throws IOException {
        chooseShells();
        assertThat(new String(settings, StandardCharsets.UTF_8)).contains("\"icons\": \"" + SHELLS + "\"");
        start();
        window().until(() -> shows("a.reef", "#ff0000"));
    }

    @Test
    void anIconThemeGoesWithItsExtensionAndComesBackWithIt() throws IOException {
        chooseShells();
        reef().disable();
        window().until(() -> window().readable().contains("There is no icon theme “me.reef/shells” now"));
        window().until(this::hasOwnIcons);
        assertThat(window().words()).contains("It comes back with its extension.");
        reef().enable();
        window().until(() -> shows("a.reef", "#ff0000"));
    }

    @Test
    void anIconThatCannotBeDrawnIsToldOnceAndTheRestIsShown() throws IOException {
        install("<svg viewBox='0 0 1 1'><image href='http://example.org/a.png'/></svg>");
        window().pressInPeace("F1 'icons: shells' Enter");
        window().until(() -> shows("b.txt", "#0000ff")
                && window().readable()
                        .contains("Not all icons of “Shells” can be drawn. The icon “reef”, reef.svg, has a <image>,"));
        assertThat(window().windowShows(".file-icon")).isTrue();
    }
}
