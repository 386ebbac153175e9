package dev.atoll.app.look;

import dev.atoll.app.concurrent.SystemPreferences;
import dev.atoll.app.settings.LookSettings;

/// How the system looks, where it tells: light or dark, and whether it wants high contrast.
///
/// @param dark whether light text stands on dark surfaces
/// @param contrast whether the user asked the system for high contrast
record SystemLook(boolean dark, boolean contrast) {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    /// As it is now. For the UI thread.
    static SystemLook now() {
        return of(SystemPreferences.now());
    }

    static SystemLook of(SystemPreferences system) {
        String gtk = system.told().get(GTK) instanceof String name ? name : "";
        boolean contrast = Boolean.TRUE.equals(system.told().get(WINDOWS)) || gtk.startsWith("HighContrast");
        return new SystemLook(system.dark() || gtk.equals("HighContrastInverse"), contrast);
    }

    /// The id of the theme that the user's settings want for it.
    String worn(LookSettings settings) {
        return settings.worn(dark, contrast);
    }
}
