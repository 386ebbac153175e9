package dev.atoll.app.extensions;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels of the page of extensions: all wrap, none takes a word for a key's sign.
final class Texts {
    private Texts() {}

    static Label plain(String words) {
        Label label = new Label(words);
        label.setMnemonicParsing(false);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label muted(String words) {
        return styled(words, "muted");
    }

    static Label title(String words) {
        return styled(words, "question-title");
    }

    static Label heading(String words) {
        return styled(words, "detail-heading");
    }

    /// What must not be overlooked.
    static Label banner(String words) {
        return styled(words, "detail-banner");
    }

    static Label code(String words) {
        return styled(words, "code");
    }

    private static Label styled(String words, String style) {
        Label label = plain(words);
        label.getStyleClass().add(style);
        return label;
    }
}
