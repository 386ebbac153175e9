package dev.atoll.app.settings;

/// When files are saved without being asked to.
public enum AutoSave {
    /// Never.
    OFF,
    /// When nothing was typed for a while.
    AFTER_PAUSE,
    /// When the keyboard leaves the text or the window.
    ON_FOCUS_CHANGE
}
