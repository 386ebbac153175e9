package dev.atoll.app.window;

import dev.atoll.app.focus.Divided;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/// Who has the keyboard when panes are new, nobody has asked for it, or another window is in front.
@Timeout(120)
class KeyboardTest {
    @TempDir
    Path folder;

    private TestWindow open() throws IOException {
        TestWindow window = TestWindow.on(new FakeHost());
        window.open(Files.writeString(folder.resolve("a.txt"), "text"));
        window.rest();
        return window;
    }

    @Test
    void whatIsInAPaneThatIsNewHasTheKeyboardBeforeItIsPainted() throws IOException {
        try (TestWindow _ = open()) {
            boolean has = TestWindow.onFx(() -> {
                TextField inner = new TextField();
                Scene scene = new Scene(new StackPane(new Divided(new StackPane(), new Divided(inner))));
                inner.requestFocus();
                return inner.equals(scene.getFocusOwner());
            });
            assertThat(has).isTrue();
        }
    }

    @Test
    void theWindowsKeysWorkWhileNothingHasTheKeyboard() throws IOException {
        try (TestWindow window = open()) {
            TestWindow.onFx(() -> {
                Event.fireEvent(
                        window.scene(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F1, false, false, false, false));
                return true;
            });
            window.pressInPeace("'go to line'");
            assertThat(window.words()).contains("Go to Line");
        }
    }

    @Test
    void anotherWindowInFrontTakesNothingThatWasTyped() throws IOException {
        try (TestWindow window = open()) {
            window.pressInPeace("F1 'go to l'");
            boolean lost = TestWindow.onFx(() -> {
                // without a display no window takes the focus from another, but a window that shows something else does
                Stage stage = (Stage) window.scene().getWindow();
                Node owner = window.scene().getFocusOwner();
                stage.setScene(new Scene(new StackPane()));
                boolean without = !owner.isFocused();
                stage.setScene(window.scene());
                return without;
            });
            assertThat(lost).isTrue();
            window.pressInPeace("'ine'");
            assertThat(window.words()).contains("Go to Line");
            window.pressInPeace("Escape 'x'");
            assertThat(window.text()).contains("x");
        }
    }
}
