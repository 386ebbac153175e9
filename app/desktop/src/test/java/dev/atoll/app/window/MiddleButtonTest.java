package dev.atoll.app.window;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// The middle button pastes what is selected last, and the clipboard stays as it is.
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class MiddleButtonTest {
    @TempDir
    Path folder;

    private Optional<ExtensionHost> host = Optional.empty();
    private Optional<TestWindow> window = Optional.empty();

    @BeforeEach
    void start() throws IOException {
        host = Optional.of(ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))));
        window = Optional.of(TestWindow.on(host.orElseThrow()));
        window().open(Files.writeString(folder.resolve("a.txt"), "one two\nthree\n"));
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

    @Test
    void whatTheMouseSelectedIsPastedWhereItIsPressedInOneStep() {
        window().mouse(5, pointer -> pointer.click(2));
        window().rest();
        window().mouse(11, TestMouse::middleClick);
        window().until(() -> window().text().equals("one two\nthrtwoee\n"));
        window().pressInPeace("'!'");
        assertThat(window().text()).isEqualTo("one two\nthrtwo!ee\n");
        window().pressInPeace("Ctrl+Z Ctrl+Z");
        assertThat(window().text()).isEqualTo("one two\nthree\n");
    }

    @Test
    void whatKeysSelectedIsPastedInAnotherFileAndTheClipboardIsAnotherThing() throws IOException {
        window().pressInPeace("Home Shift+Right Shift+Right Shift+Right Ctrl+C End Ctrl+Shift+Left");
        window().open(Files.writeString(folder.resolve("b.txt"), "-\n"));
        window().rest();
        window().mouse(0, TestMouse::middleClick);
        window().until(() -> window().text().equals("two-\n"));
        window().pressInPeace("Ctrl+V");
        assertThat(window().text()).isEqualTo("twoone-\n");
    }

    @Test
    void nothingIsPastedWhereNothingWasSelected() {
        window().mouse(2, pointer -> pointer.click(1));
        window().rest();
        window().mouse(5, TestMouse::middleClick);
        window().rest();
        assertThat(window().text()).isEqualTo("one two\nthree\n");
    }
}
