package dev.atoll.app.window;

import dev.atoll.app.concurrent.StartingBackground;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.keymap.KeyChoices;
import dev.atoll.app.language.FakeHost;
import dev.atoll.app.recent.Recents;
import dev.atoll.app.recent.WelcomePage;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;

/// What a start leaves for after the first frame.
@Timeout(120)
class FirstFrameTest {
    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();
    private final AtomicReference<StartingBackground> start = new AtomicReference<>();

    private TestWindow starting() {
        Own own = new Own(
                UserChoices.unset(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                door -> start.updateAndGet(_ -> new StartingBackground(door)));
        return TestWindow.on(
                host, Workspace.local().openFolder(), new ExtensionScreen(Ui.toolkit()), TestWindow.NOTHING_KEPT, own);
    }

    @Test
    void theTextIsThereAndCanBeTypedInBeforeExtensionsHearOfIt() throws IOException {
        try (TestWindow window = starting()) {
            window.open(Files.writeString(folder.resolve("a.fake"), "let x"));
            window.until(() -> window.readable().contains("a.fake"));
            window.press("Ctrl+End ' = 1'");
            assertThat(window.text()).isEqualTo("let x = 1");
            assertThat(host.opened()).isEmpty();
            TestWindow.onFx(() -> {
                start.get().over();
                return true;
            });
            window.rest();
            assertThat(host.opened()).hasSize(1);
            assertThat(host.told().getFirst()).contains("let x = 1");
        }
    }

    @Test
    void aFileThatIsClosedBeforeIsNeverTold() throws IOException {
        try (TestWindow window = starting()) {
            window.open(Files.writeString(folder.resolve("a.fake"), "let x"));
            window.until(() -> window.readable().contains("a.fake"));
            window.press("Ctrl+W");
            TestWindow.onFx(() -> {
                start.get().over();
                return true;
            });
            window.rest();
            assertThat(host.opened()).isEmpty();
        }
    }

    @Test
    void aFileThatIsToBeToldTwiceBeforeIsOpenOnce() throws IOException {
        try (TestWindow window = starting()) {
            window.open(Files.writeString(folder.resolve("a.fake"), "let x"));
            window.until(() -> window.readable().contains("a.fake"));
            TestWindow.onFx(() -> {
                // as if another folder were opened
                window.tabs().speak(window.shownNow().file());
                start.get().over();
                return true;
            });
            window.rest();
            long open = host.told().stream()
                    .filter(line -> line.startsWith("open "))
                    .count();
            long closed = host.told().stream().filter("close"::equals).count();
            assertThat(open - closed).isEqualTo(1);
        }
    }

    @Test
    void aWindowStartsWithoutTheListsThatNothingIsPickedFromYet() {
        try (TestWindow window = TestWindow.on(host)) {
            window.rest();
            int before = lists(window);
            window.pressAndRest("F1");
            assertThat(before).isZero();
            assertThat(lists(window)).isEqualTo(1);
        }
    }

    @Test
    void aWindowStartsWithoutTheCardsThatNothingIsOnYetAndWithoutTheToolkitsTheme() throws IOException {
        try (TestWindow window = TestWindow.on(host)) {
            window.open(Files.writeString(folder.resolve("a.fake"), "let x"));
            window.until(() -> window.readable().contains("a.fake"));
            window.rest();
            int before = cards(window);
            window.pressAndRest("Ctrl+Space");
            assertThat(before).isZero();
            assertThat(cards(window)).isPositive();
            assertThat(Application.getUserAgentStylesheet()).endsWith("bare.css");
        }
    }

    @Test
    void aPanelOfAWindowThatIsNotLaidOutYetIsAsWideAsUsual() {
        try (TestWindow window = TestWindow.on(host)) {
            double wide = TestWindow.onFx(() -> {
                WelcomePage welcome = new WelcomePage(
                        KeyChoices.standard(),
                        _ -> {},
                        new Recents(Runnable::run, Ui.toolkit(), Optional.empty()),
                        _ -> {});
                Frame frame = new Frame(new Pane(), welcome, new Pane(), KeyChoices.standard(), _ -> {});
                Region panel = new Region();
                boolean _ = frame.toggleSide("Files", panel);
                Scene scene = new Scene(frame.node(), 1400, 700);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return panel.getWidth();
            });
            window.rest();
            assertThat(wide).isBetween(240.0, 270.0);
        }
    }

    private static int cards(TestWindow window) {
        return TestWindow.onFx(() -> window.scene().getRoot().lookupAll(".card").size());
    }

    private static int lists(TestWindow window) {
        return TestWindow.onFx(() -> (int) window.scene().getRoot().lookupAll(".picker .list-view").stream()
                .filter(ListView.class::isInstance)
                .count());
    }
}
