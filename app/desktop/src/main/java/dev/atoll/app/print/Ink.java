package dev.atoll.app.print;

import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.app.theme.Appearance;
import dev.atoll.app.theme.Themes;

import javafx.scene.Group;
import javafx.scene.Scene;

/// The colours of words on white paper: those of a light theme, whatever the window wears.
///
/// Belongs to the UI thread.
final class Ink {
    private static final String THEME = "atoll-light";

    private final Palette palette = new Palette();

    Ink(Themes themes) {
        Scene unseen = new Scene(new Group(palette));
        new Appearance(themes.find(THEME).orElseGet(themes::standard), BundledFont.SANS.family()).dress(unseen);
    }

    /// How a scope looks.
    SyntaxStyle style(String scope) {
        return palette.style(scope);
    }
}
