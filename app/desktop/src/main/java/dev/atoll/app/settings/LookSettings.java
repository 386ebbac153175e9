package dev.atoll.app.settings;

/// What the user set about themes.
///
/// @param theme the id of the theme that is worn, or [Settings#SYSTEM]
/// @param dark the id of the theme worn where the system is dark
/// @param light likewise where it is light
/// @param contrastDark likewise where it is dark and wants high contrast
/// @param contrastLight likewise where it is light and wants high contrast
public record LookSettings(String theme, String dark, String light, String contrastDark, String contrastLight) {
    /// What a file says.
    public static LookSettings of(SettingsTree file) {
        return new LookSettings(
                file.get(Settings.THEME, Scope.USER),
                file.get(Settings.DARK, Scope.USER),
                file.get(Settings.LIGHT, Scope.USER),
                file.get(Settings.CONTRAST_DARK, Scope.USER),
                file.get(Settings.CONTRAST_LIGHT, Scope.USER));
    }

    /// The same, with the theme that fits the system.
    public LookSettings asSystem() {
        return new LookSettings(Settings.SYSTEM, dark, light, contrastDark, contrastLight);
    }

    /// The id of the theme to be worn.
    ///
    /// @param darkSystem whether the system is dark
    /// @param contrast whether it wants high contrast
    public String worn(boolean darkSystem, boolean contrast) {
        if (!theme.equals(Settings.SYSTEM)) {
            return theme;
        }
        if (contrast) {
            return darkSystem ? contrastDark : contrastLight;
        }
        return darkSystem ? dark : light;
    }
}
