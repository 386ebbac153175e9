package dev.atoll.app.look;

import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.settings.LookSettings;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;

/// How the system looks, where it tells: light or dark, and whether it wants high contrast.
///
/// @param dark whether light text stands on dark surfaces
/// @param contrast whether the user asked the system for high contrast
record SystemLook(boolean dark, boolean contrast) {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    /// As it is now. For the UI thread.
    static SystemLook now() {
        var preferences = Platform.getPreferences();
        return of(preferences.getColorScheme() == ColorScheme.DARK, preferences);
    }

    /// @param told what the platform tells, by its names
    static SystemLook of(boolean dark, Map<String, Object> told) {
        String gtk = told.get(GTK) instanceof String name ? name : "";
        boolean contrast = Boolean.TRUE.equals(told.get(WINDOWS)) || gtk.startsWith("HighContrast");
        return new SystemLook(dark || gtk.equals("HighContrastInverse"), contrast);
    }

    /// Calls back whenever it may have changed.
    static Subscription watch(Runnable changed) {
        InvalidationListener watcher = _ -> changed.run();
        var preferences = Platform.getPreferences();
        preferences.addListener(watcher);
        preferences.colorSchemeProperty().addListener(watcher);
        return () -> {
            preferences.removeListener(watcher);
            preferences.colorSchemeProperty().removeListener(watcher);
        };
    }

    /// The id of the theme that the user's settings want for it.
    String worn(LookSettings settings) {
        return settings.worn(dark, contrast);
    }
}
