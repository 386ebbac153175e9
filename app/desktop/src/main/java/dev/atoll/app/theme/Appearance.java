package dev.atoll.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The theme in force, on every scene that was given to it.
///
/// Belongs to the UI thread.
public final class Appearance {
    private final List<Scene> scenes = new ArrayList<>();
    private final String family;
    private final List<Runnable> told = new ArrayList<>();
    private Theme theme;

    /// An appearance without scenes.
    ///
    /// @param theme the theme in force
    /// @param family the typeface of the window's own words
    public Appearance(Theme theme, String family) {
        this.theme = theme;
        this.family = family;
    }

    /// The theme in force.
    public Theme theme() {
        return theme;
    }

    /// Tells somebody whenever the theme has changed.
    public void whenChanged(Runnable tell) {
        told.add(tell);
    }

    /// Dresses a scene, now and whenever the theme changes.
    public void dress(Scene scene) {
        if (Application.getUserAgentStylesheet() == null) {
            // the toolkit's own theme, which no scene wears, would be read by the first control otherwise
            Application.setUserAgentStylesheet(sheet("bare.css"));
        }
        scenes.add(scene);
        apply(scene);
    }

    /// Forgets a scene that is not shown any more.
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    /// Changes the theme of all scenes.
    public void change(Theme to) {
        theme = to;
        scenes.forEach(this::apply);
        // what floats in windows of its own, such as a tip, took its looks from the window it belongs to
        Window.getWindows().stream()
                .filter(each -> each instanceof PopupWindow popup && belongs(popup))
                .forEach(each -> apply(each.getScene()));
        told.forEach(Runnable::run);
    }

    private boolean belongs(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow outer ? belongs(outer) : owner != null && scenes.contains(owner.getScene());
    }

    private void apply(Scene scene) {
        scene.setUserAgentStylesheet(
                theme.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("atoll.css"), ThemeSheet.address(theme, family));
    }

    private static String sheet(String name) {
        URL sheet = Appearance.class.getResource(name);
        if (sheet == null) {
            throw new IllegalStateException("the style sheet " + name + " is not in the application");
        }
        return sheet.toExternalForm();
    }
}
