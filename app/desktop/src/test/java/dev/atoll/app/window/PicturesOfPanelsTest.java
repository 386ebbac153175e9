package dev.atoll.app.window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How panels, pickers, bars and notices look, with real keys and real extensions.
@Timeout(120)
@ExtendWith(PictureWindow.Shared.class)
class PicturesOfPanelsTest {
    private static final String FILE = "lagoon.reef";

    @AfterEach
    void tidy(PictureWindow window) {
        window.tidy();
    }

    @Test
    void problemsByFile(PictureWindow window) throws IOException {
        window.open("data.json", "{\"a\": tru, \"a\": 1,}\n");
        window.open("broken.reef", "¦" + Lagoon.BROKEN);
        window.toggle("Ctrl+Shift+M");
        window.press("Down");
        window.looksAsApproved("problems", window.of(".panel-head", ".problems-panel"));
    }

    @Test
    void references(PictureWindow window) throws IOException {
        window.open("second.reef", Lagoon.SECOND);
        window.open(FILE, Lagoon.before("area(wide"));
        window.press("Shift+F12");
        window.looksAsApproved("references", window.of(".panel-head", ".references-panel"));
        window.press("Esc");
        window.press("F1 'hide references' Enter");
    }

    @Test
    void outline(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("return name"));
        window.toggle("Ctrl+Alt+O");
        window.looksAsApproved("outline", window.of(".panel-head", ".outline-panel"));
        window.press("Shift+Tab 'wid'");
        window.looksAsApproved("outline-filtered", window.of(".panel-head", ".outline-panel"));
    }

    @Test
    void theBarAboveTheTextAndItsPicker(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("return name"));
        window.press("Ctrl+Shift+.");
        window.looksAsApproved("crumbs", window.of(".crumbs"));
        window.press("Enter");
        window.untilShown(".symbol-picker");
        window.looksAsApproved("crumbs-picker", window.around(".crumbs", ".symbol-picker"));
    }

    @Test
    void symbolsOfTheFile(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.press("Ctrl+Shift+O 'i'");
        window.looksAsApproved("symbols-of-the-file", window.around(".symbol-picker"));
    }

    @Test
    void symbolsOfTheFolder(PictureWindow window) throws IOException {
        window.open("second.reef", Lagoon.SECOND);
        window.open(FILE, Lagoon.with(""));
        window.press("Ctrl+T 'de'");
        window.looksAsApproved("symbols-of-the-folder", window.around(".symbol-picker"));
    }

    @Test
    void whatIsAskedBeforeAnExtensionIsInstalled(PictureWindow window) throws IOException {
        String todo = Files.readString(
                Path.of(System.getProperty("atoll.root", "../..")).resolve("bundled-extensions/todo/extension.json"));
        window.offer(todo.replace("\"atoll.todo\"", "\"atol.tasks\"")
                .replaceFirst("\"name\": *\"[^\"]*\"", "\"name\": \"Tasks\"")
                .replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"1.2.0\""));
        window.looksAsApproved("consent", window.of(".install-sheet"));
        window.press("Esc");
    }

    @Test
    void whatIsKnownOfAnExtension(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.toggle("Ctrl+Shift+X");
        window.press("'reef'");
        window.looksAsApproved("extension", window.of(".extension-detail"));
    }

    @Test
    void thePaletteWithCommandsOfExtensions(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.press("F1 'reef'");
        window.looksAsApproved("palette", window.around(".picker"));
        window.press("'xyz'");
        window.looksAsApproved("palette-empty", window.around(".picker"));
    }

    @Test
    void aCommandAsksForText(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.press("Ctrl+Alt+G");
        window.untilShown(".command-question");
        window.looksAsApproved("ask-text", window.around(".command-question"));
        window.press("'ab' Enter");
        window.looksAsApproved("ask-text-mistake", window.around(".command-question"));
    }

    @Test
    void aCommandLetsPick(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.press("Ctrl+Alt+P");
        window.untilShown(".command-question");
        window.looksAsApproved("ask-pick", window.around(".command-question"));
    }

    @Test
    void noticesOfExtensions(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.press("Ctrl+Alt+T");
        window.untilShown(".notice");
        window.looksAsApproved("notice", window.around(".notice"));
    }

    @Test
    void statusAndProgress(PictureWindow window) throws IOException {
        window.open("broken.reef", "¦" + Lagoon.BROKEN);
        window.press("Ctrl+Alt+W");
        window.untilShown(".work");
        window.looksAsApproved("status", window.of(".status-bar"));
        window.press("Ctrl+Alt+R");
    }

    @Test
    void aTreeOfAnExtension(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.toggle("F1 'hide names reef' Enter");
        window.looksAsApproved("panel-tree", window.of(".panel-head", ".extension-panel"));
    }

    @Test
    void aTableOfAnExtension(PictureWindow window) throws IOException {
        window.open("second.reef", Lagoon.SECOND);
        window.open(FILE, Lagoon.with(""));
        window.toggle("F1 'hide uses reef' Enter");
        window.press("Down Down");
        window.looksAsApproved("panel-table", window.of(".panel-head", ".extension-panel"));
    }

    @Test
    void aFormOfAnExtension(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.toggle("F1 'hide lagoon reef' Enter");
        window.looksAsApproved("panel-form", window.of(".panel-head", ".extension-panel"));
    }

    @Test
    void aTextOfAnExtension(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.toggle("F1 'hide about reefs' Enter");
        window.looksAsApproved("panel-text", window.of(".panel-head", ".extension-panel"));
    }

    @Test
    void tagsOfAllFiles(PictureWindow window) throws IOException {
        window.open("lagoon.toml", "¦# TODO measure it\n[lagoon]\nwide = 12 # FIXME wider\n");
        window.toggle("F1 'hide tags tags' Enter");
        window.looksAsApproved("panel-tags", window.of(".panel-head", ".extension-panel"));
    }

    @Test
    void panelsWithNothingInThem(PictureWindow window) throws IOException {
        window.open("plain.txt", "Nothing is known of this.\n¦");
        window.toggle("Ctrl+Shift+M");
        window.looksAsApproved("problems-empty", window.of(".panel-head", ".problems-panel"));
        window.press("Ctrl+Shift+M");
        window.press("F1 'hide references' Enter");
        window.looksAsApproved("references-empty", window.of(".panel-head", ".references-panel"));
        window.press("F1 'hide references' Enter");
        window.press("Ctrl+Alt+O");
        window.looksAsApproved("outline-empty", window.of(".panel-head", ".outline-panel"));
        window.press("Ctrl+Alt+O Ctrl+Shift+E");
        window.looksAsApproved("files-empty", window.of(".panel-head", ".files-panel"));
        window.press("Ctrl+Shift+E F1 'hide catch reef' Enter");
        window.looksAsApproved("panel-empty", window.of(".panel-head", ".extension-panel"));
        window.press("F1 'hide catch reef' Enter Ctrl+Shift+M");
    }

    @Test
    void settings(PictureWindow window) throws IOException {
        window.press("Ctrl+,");
        window.looksAsApproved("settings", window.of(".settings-page"));
        window.press("'line' Down Tab");
        window.looksAsApproved("settings-found", window.of(".settings-page"));
        window.press("Escape Ctrl+, 'no such setting'");
        window.looksAsApproved("settings-none", window.of(".settings-page"));
        window.press("Escape Escape");
    }

    @Test
    void aWindowWithNothingOpen(PictureWindow window) throws IOException {
        // what other pictures opened is not of this one, and whether there was any depends on their order
        window.press("F1 'forget recent' Enter Escape");
        window.looksAsApproved("window-empty", window.of(".workbench"));
    }

    @Test
    void savingIsAskedBeforeClosing(PictureWindow window) throws IOException {
        window.open("plain.txt", "¦");
        window.press("'x' Ctrl+W");
        window.untilShown(".question");
        window.looksAsApproved("save-question", window.around(".question"));
    }

    @Test
    void tipsOfButtonsAndOfTheStatusBar(PictureWindow window) throws IOException {
        window.open("broken.reef", "¦" + Lagoon.BROKEN);
        window.tipLooksAsApproved("tip-of-a-button", "Problems");
        window.tipLooksAsApproved("tip-of-a-count", "2 errors");
        window.press("Ctrl+Alt+W");
        window.untilShown(".work");
        window.tipLooksAsApproved("tip-of-work", "Reef: Counting fish");
        window.press("Ctrl+Alt+R");
    }
}
