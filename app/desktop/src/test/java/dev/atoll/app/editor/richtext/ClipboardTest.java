package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.CopiedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ClipboardTest {
    @Test
    void aSelectionIsCopiedAndPasted() {
        try (var robot = EditorRobot.on("«one¦» two")) {
            assertThat(robot.press("Ctrl+C", "End", "Ctrl+V").marked()).isEqualTo("one twoone¦");
        }
    }

    @Test
    void withoutASelectionTheWholeLineIsCut() {
        try (var robot = EditorRobot.on("one\ntw¦o\nthree")) {
            assertThat(robot.press("Ctrl+X").marked()).isEqualTo("one\n¦three");
            assertThat(robot.press("Ctrl+V").marked()).isEqualTo("one\ntwo\n¦three");
        }
    }

    @Test
    void eachCaretPastesWhatItCopied() {
        try (var robot = EditorRobot.on("«a¦» «bc¦»")) {
            assertThat(robot.press("Ctrl+C", "Right", "Ctrl+V").marked()).isEqualTo("aa¦ bcbc¦");
        }
    }

    @Test
    void foreignLineBreaksBecomePlain() {
        try (var robot = EditorRobot.on("¦")) {
            FxThread.run(() -> robot.editor.clipboard().put(CopiedText.of("a\r\nb\rc")));
            assertThat(robot.press("Ctrl+V").marked()).isEqualTo("a\nb\nc¦");
        }
    }
}
