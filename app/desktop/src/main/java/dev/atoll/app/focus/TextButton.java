package dev.atoll.app.focus;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Buttons of bars, with words that are never cut and a tip that says what they do.
public final class TextButton {
    private TextButton() {}

    /// A button.
    ///
    /// @param words what it says
    /// @param tip what it does
    /// @param deed run when it is pressed
    public static Button of(String words, String tip, Runnable deed) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Tip.on(button, tip);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
