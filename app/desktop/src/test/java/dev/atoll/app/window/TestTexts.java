package dev.atoll.app.window;

import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.Text;

/// The words that are drawn as text nodes, such as those of Markdown.
final class TestTexts {
    private TestTexts() {}

    static String shown(Scene scene) {
        return scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Text && TestWindow.visible(node))
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining(" "));
    }
}
