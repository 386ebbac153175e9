package dev.atoll.app.icon;

/// What icons stand on, for which a theme may have others.
public enum Ground {
    /// Dark, which is what a theme is made for if it says nothing.
    DARK,
    /// Light.
    LIGHT,
    /// Dark or light, with high contrast.
    CONTRAST
}
