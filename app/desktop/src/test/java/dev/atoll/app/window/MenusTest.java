package dev.atoll.app.window;

import dev.atoll.app.keymap.ShownKeys;
import dev.atoll.app.menu.Contents;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import static org.assertj.core.api.Assertions.assertThat;

/// The menus of a real window: what is in them, and what choosing and pressing does.
@Timeout(120)
@SuppressWarnings("NullAway.Init")
class MenusTest {
    @TempDir
    Path folder;

    private ExtensionHost host;
    private TestWindow window;
    private UserChoices choices;

    @BeforeEach
    void open() throws IOException {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        choices = UserChoices.unset();
        window = TestWindow.on(host, choices);
        window.open(Files.writeString(folder.resolve("a.txt"), "one two\nthree\nfour\n"));
        window.rest();
    }

    @AfterEach
    void close() {
        TestWindow.onFx(() -> {
            OpenMenus.close();
            return true;
        });
        window.close();
        host.close();
    }

    private String selected() {
        return window.shown(tab -> {
            var range = tab.view().state().selection().primary();
            return range.from() + "–" + range.to();
        });
    }

    private void choose(String words) {
        window.until(() -> OpenMenus.words().contains(words));
        boolean _ = TestWindow.onFx(() -> {
            OpenMenus.item(words).fire();
            OpenMenus.close();
            return true;
        });
        window.rest();
    }

    private List<String> openWords() {
        return TestWindow.onFx(OpenMenus::words);
    }

    private void untilClosed() {
        window.until(() -> OpenMenus.count() == 0);
    }

    @Test
    void whatStandsInTheMenusIsThereAndNoMenuIsEmpty() {
        assertThat(Contents.names()).allMatch(window::knows);
        window.press("F10");
        window.until(() -> OpenMenus.count() > 0);
        assertThat(openWords())
                .contains("File", "Edit", "Selection", "View", "Go", "Extensions", "Help")
                .contains("Write as", "Theme", "Line", "Theme: Atoll Light", "How It Is Written");
        assertThat(TestWindow.onFx(() -> Stream.of("File", "Edit", "Selection", "View", "Go", "Extensions", "Help")
                        .allMatch(words ->
                                ((Menu) OpenMenus.item(words)).getItems().size() > 1)))
                .isTrue();
    }

    @Test
    void theMenuIsWalkedWithTheArrowsAndEnterRuns() {
        window.pressInPeace("F10");
        window.until(() -> OpenMenus.count() > 0);
        window.press("Right Enter");
        window.until(() -> window.tabs().files().size() == 2);
        untilClosed();
        assertThat(window.titles()).hasSize(2);
    }

    @Test
    void escapeAndTheSameKeyCloseTheMenuAndTheTextKeepsTheKeyboard() {
        for (String keys : List.of("Esc", "F10")) {
            window.pressInPeace("F10");
            window.until(() -> OpenMenus.count() > 0);
            // nothing is typed behind an open menu
            window.press("'x' Ctrl+X");
            window.press(keys);
            untilClosed();
        }
        window.pressInPeace("'!'");
        assertThat(window.text()).isEqualTo("!one two\nthree\nfour\n");
    }

    @Test
    void theFirstButtonAtTheEdgeOpensTheMenu() {
        window.clickNamed("Menu");
        window.until(() -> OpenMenus.count() > 0);
        assertThat(openWords()).contains("File", "New File");
        window.press("Esc");
        untilClosed();
        window.pressInPeace("'!'");
        assertThat(window.text()).isEqualTo("!one two\nthree\nfour\n");
    }

    @Test
    void whatIsCutByTheMenuIsCutInTheFieldThatHasTheKeyboard() {
        window.pressInPeace("Ctrl+F 'two'");
        window.pressInPeace("F10");
        choose("Select All");
        window.pressInPeace("F10");
        choose("Cut");
        assertThat(TestWindow.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("two");
        assertThat(window.text()).isEqualTo("one two\nthree\nfour\n");
    }

    @Test
    void aRightClickPutsTheCaretThereAndWhatIsChosenIsDone() {
        window.mouse(10, TestMouse::rightClick);
        window.until(() -> OpenMenus.count() == 1);
        assertThat(selected()).isEqualTo("10–10");
        assertThat(openWords()).startsWith("Cut", "Copy", "Paste").contains("Show All Commands");
        assertThat(TestWindow.onFx(() -> OpenMenus.keys("Copy"))).isEqualTo("Ctrl+C");
        choose("Cut");
        assertThat(window.text()).isEqualTo("one two\nfour\n");
    }

    @Test
    void aRightClickInWhatIsSelectedKeepsIt() {
        window.mouse(5, pointer -> pointer.click(2));
        window.rest();
        assertThat(selected()).isEqualTo("4–7");
        window.mouse(6, TestMouse::rightClick);
        window.until(() -> OpenMenus.count() == 1);
        assertThat(selected()).isEqualTo("4–7");
        choose("Copy");
        assertThat(TestWindow.onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("two");
        window.mouse(1, TestMouse::rightClick);
        window.rest();
        assertThat(selected()).isEqualTo("1–1");
    }

    @Test
    void theMenuOfATextLeavesOutWhatDoesNotApply() {
        window.mouse(1, TestMouse::rightClick);
        window.until(() -> OpenMenus.count() == 1);
        // no extension knows plain text
        assertThat(openWords()).doesNotContain("Go to Definition", "Format File", "Rename Symbol…");
        window.press("F10 F10");
        window.until(() -> OpenMenus.words().contains("Go"));
        assertThat(openWords()).contains("Go to Definition", "Undo");
        assertThat(TestWindow.onFx(() -> OpenMenus.item("Undo").isDisable())).isTrue();
    }

    @Test
    void theStripBesideTheTextHasAMenuOfItsLine() {
        window.mouse(10, pointer -> pointer.beside().rightClick());
        window.until(() -> OpenMenus.count() == 1);
        assertThat(selected()).isEqualTo("8–8");
        assertThat(openWords()).contains("Fold or Unfold", "Go to Line…").doesNotContain("Cut");
    }

    @Test
    void theRightButtonDoesNothingElseAtTheStrip() {
        window.mouse(10, pointer -> pointer.click(1));
        window.mouse(10, pointer -> pointer.beside().rightClick());
        window.until(() -> OpenMenus.count() == 1);
        assertThat(selected()).isEqualTo("10–10");
        boolean _ = TestWindow.onFx(() -> {
            OpenMenus.close();
            return true;
        });
        window.mouse(10, pointer -> pointer.beside().click(1));
        window.rest();
        assertThat(selected()).isEqualTo("8–8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift+F10", "ContextMenu"})
    void theMenuOfThisPlaceIsThatOfTheText(String keys) {
        window.pressInPeace("Down " + keys);
        window.until(() -> OpenMenus.count() == 1);
        assertThat(openWords()).startsWith("Cut", "Copy", "Paste");
        assertThat(selected()).isEqualTo("8–8");
        choose("Cut");
        assertThat(window.text()).isEqualTo("one two\nfour\n");
    }

    @Test
    void theMenuOfThisPlaceIsThatOfTheTreeInTheTree() {
        window.openFolder(folder);
        window.rest();
        window.pressInPeace("Ctrl+Shift+E");
        window.until(() -> window.windowShows(".files-panel"));
        window.pressInPeace("Down Shift+F10");
        window.until(() -> OpenMenus.count() == 1);
        assertThat(openWords()).contains("Rename").doesNotContain("Cut");
        assertThat(TestWindow.onFx(() -> OpenMenus.keys("Rename"))).isEqualTo("F2");
    }

    private void bar(boolean wanted) {
        boolean _ = window.measured((bench, _) -> {
            choices.reread(("{\"look\": {\"menuBar\": " + wanted + "}}").getBytes(StandardCharsets.UTF_8));
            bench.settingsChanged();
            return CompletableFuture.completedFuture(true);
        });
    }

    private MenuBar bar() {
        return (MenuBar) window.scene().lookup(".menu-bar");
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void theBarComesAndGoesWithTheSetting() {
        boolean there = window.nodes(scene -> scene.getRoot().lookup(".menu-bar") != null);
        assertThat(there).isFalse();
        bar(true);
        window.until(() -> window.windowShows(".menu-bar"));
        assertThat(TestWindow.onFx(
                        () -> bar().getMenus().stream().map(Menu::getText).toList()))
                .containsExactly("File", "Edit", "Selection", "View", "Go", "Extensions", "Help");
        bar(false);
        window.until(() -> !window.windowShows(".menu-bar"));
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void theKeyOfTheMenuOpensTheFirstOneOfTheBarWhoseItemsAreAsThingsAreNow() {
        bar(true);
        window.rest();
        assertThat(TestWindow.onFx(() -> barItem("Undo").isDisable())).isTrue();
        window.pressInPeace("'x'");
        window.press("F10");
        window.until(() -> OpenMenus.words().contains("New File"));
        assertThat(openWords()).doesNotContain("Undo");
        // nothing is typed or done behind an open menu
        window.press("'z' Ctrl+A Delete");
        assertThat(window.text()).isEqualTo("xone two\nthree\nfour\n");
        window.press("Right");
        window.until(() -> OpenMenus.words().contains("Undo"));
        assertThat(TestWindow.onFx(() -> OpenMenus.item("Undo").isDisable())).isFalse();
        window.press("Down Enter");
        window.until(() -> window.text().equals("one two\nthree\nfour\n"));
        untilClosed();
        window.pressInPeace("'y'");
        assertThat(window.text()).isEqualTo("yone two\nthree\nfour\n");
    }

    private MenuItem barItem(String words) {
        return bar().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void keysThatAMenuShowsRunNothingASecondTime() {
        bar(true);
        window.rest();
        assertThat(TestWindow.onFx(() -> barItem("New File").getAccelerator().getDisplayText()))
                .isEqualTo("Ctrl+N");
        window.pressInPeace("Ctrl+N");
        assertThat(window.titles()).hasSize(2);
        // the menu still shows the keys, which are nobody's now
        boolean _ = window.measured((_, scene) -> {
            var press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false);
            assertThat(scene.getAccelerators().keySet().stream().filter(keys -> keys.match(press)))
                    .isEmpty();
            assertThat(scene.getAccelerators().keySet().stream().filter(ShownKeys.class::isInstance))
                    .isNotEmpty();
            return CompletableFuture.completedFuture(true);
        });
    }

    @Test
    void theMenuOfATabShowsKeysAtTheRight() {
        boolean _ = TestWindow.onFx(() -> {
            TestMouse.on(window.scene().lookup(".tab-head")).rightClick();
            return true;
        });
        window.until(() -> OpenMenus.count() == 1);
        assertThat(openWords()).contains("Close", "Split Right");
        assertThat(TestWindow.onFx(() -> OpenMenus.keys("Close"))).isEqualTo("Ctrl+W");
        assertThat(TestWindow.onFx(() -> OpenMenus.keys("Close Others"))).isEmpty();
        window.press("'x'");
        assertThat(window.text()).isEqualTo("one two\nthree\nfour\n");
    }
}
