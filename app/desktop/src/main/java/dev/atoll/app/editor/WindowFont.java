package dev.atoll.app.editor;

import java.util.Locale;

/// The typeface of the window's own words.
///
/// Windows and macOS have one that is made for that, and JavaFX knows it as `System`. Elsewhere JavaFX takes what
/// fontconfig calls `sans`, which is whatever happens to be installed and not what the desktop uses; there the bundled
/// one is better.
public final class WindowFont {
    private static final String SYSTEM = "System";

    private WindowFont() {}

    /// The family to ask for on this system, once the bundled ones are loaded.
    public static String family() {
        return family(System.getProperty("os.name", ""));
    }

    static String family(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac") ? SYSTEM : BundledFont.SANS.family();
    }
}
