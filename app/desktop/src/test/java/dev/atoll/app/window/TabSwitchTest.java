package dev.atoll.app.window;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import static org.assertj.core.api.Assertions.assertThat;

/// Tabs are gone through in the order of their use, with the keys as a hand holds them.
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class TabSwitchTest {
    @TempDir
    Path folder;

    private ExtensionHost host;
    private TestWindow window;

    @BeforeEach
    void open() throws IOException {
        host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data")));
        window = TestWindow.on(host);
        for (String name : new String[] {"a.txt", "b.txt", "c.txt"}) {
            Path file = Files.writeString(folder.resolve(name), name);
            window.open(file);
            window.until(() -> window.title().startsWith(name));
        }
        window.open(folder.resolve("a.txt"));
        window.until(() -> window.title().startsWith("a.txt"));
        window.rest();
    }

    @AfterEach
    void close() {
        window.close();
        host.close();
    }

    private void key(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean control) {
        boolean _ = window.measured((_, scene) -> {
            var to = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
            Event.fireEvent(
                    to,
                    new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, code.getName(), code, shift, control, false, false));
            return CompletableFuture.completedFuture(true);
        });
    }

    private void holdAndTab(boolean shift) {
        key(KeyEvent.KEY_PRESSED, KeyCode.CONTROL, shift, true);
        key(KeyEvent.KEY_PRESSED, KeyCode.TAB, shift, true);
        key(KeyEvent.KEY_RELEASED, KeyCode.TAB, shift, true);
    }

    private void letGo() {
        key(KeyEvent.KEY_RELEASED, KeyCode.CONTROL, false, false);
    }

    private boolean lists() {
        return window.windowShows(".tab-switch");
    }

    @Test
    void aShortPressGoesToTheTabUsedBeforeAndBackAgain() {
        window.pressInPeace("Ctrl+Tab");
        assertThat(window.title()).startsWith("c.txt");
        assertThat(lists()).isFalse();
        window.pressInPeace("Ctrl+Tab");
        assertThat(window.title()).startsWith("a.txt");
        window.pressInPeace("'x'");
        assertThat(window.text()).isEqualTo("xa.txt");
    }

    @Test
    void whileTheKeyIsHeldTabsAreListedAndNoneIsShown() {
        holdAndTab(false);
        assertThat(lists()).isTrue();
        assertThat(window.title()).startsWith("a.txt");
        holdAndTab(false);
        assertThat(window.title()).startsWith("a.txt");
        letGo();
        window.rest();
        assertThat(window.title()).startsWith("b.txt");
        assertThat(lists()).isFalse();
    }

    @Test
    void withShiftItGoesTheOtherWayAroundTheEnd() {
        holdAndTab(true);
        letGo();
        window.rest();
        assertThat(window.title()).startsWith("b.txt");
    }

    @Test
    void escapeLeavesTheTabThatIsShown() {
        holdAndTab(false);
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, false, true);
        assertThat(lists()).isFalse();
        letGo();
        window.rest();
        assertThat(window.title()).startsWith("a.txt");
    }

    @Test
    void theKeyboardIsInTheTextAfterEscapeAndAfterLettingGo() {
        holdAndTab(false);
        key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, false, true);
        letGo();
        window.pressInPeace("'x'");
        assertThat(window.text()).isEqualTo("xa.txt");
        holdAndTab(false);
        letGo();
        window.pressInPeace("'y'");
        assertThat(window.title()).contains("c.txt");
        assertThat(window.text()).isEqualTo("yc.txt");
    }

    @Test
    void placesAreToldFromTheOpenFoldersWhoseNamesStandBeforeThemOnlyWhereThereAreSeveral() throws IOException {
        Path reef = Files.createDirectories(folder.resolve("reef"));
        Path deep = Files.createDirectories(reef.resolve("deep"));
        window.openFolder(reef);
        window.open(Files.writeString(deep.resolve("d.txt"), "d"));
        window.until(() -> window.title().startsWith("d.txt"));
        holdAndTab(false);
        window.until(
                () -> places().equals(List.of("deep", folder.resolve("a.txt").toString())));
        letGo();
        window.rest();
        boolean _ = window.measured((bench, _) -> {
            bench.panels().folders().add(folder);
            return CompletableFuture.completedFuture(true);
        });
        List<String> told = List.of("reef/deep", folder.getFileName().toString());
        boolean shown = false;
        while (!shown) {
            window.rest();
            holdAndTab(false);
            window.rest();
            shown = hasSeveralFolders() && places().containsAll(told);
            letGo();
        }
    }

    private boolean hasSeveralFolders() {
        return window.measured((bench, _) -> CompletableFuture.completedFuture(
                bench.panels().folders().roots().several()));
    }

    /// What stands at the right of the first rows that are listed, once they are laid out.
    private List<String> places() {
        return window.nodes(scene -> scene.getRoot().lookup(".tab-switch").lookupAll(".muted").stream()
                .filter(TestWindow::visible)
                .map(node -> ((Labeled) node).getText())
                .limit(2)
                .toList());
    }

    @Test
    void fromThePaletteItSwitchesAtOnce() {
        window.pressInPeace("F1 'tab used before' Enter");
        window.until(() -> window.title().startsWith("c.txt"));
        assertThat(lists()).isFalse();
    }

    @Test
    void aTabThatWasClosedIsNotListed() {
        window.pressInPeace("Ctrl+Tab");
        window.pressInPeace("Ctrl+W");
        window.until(() -> window.titles().size() == 2);
        String now = window.title();
        window.pressInPeace("Ctrl+Tab");
        assertThat(window.title()).isNotEqualTo(now);
        assertThat(window.titles()).hasSize(2);
    }
}
