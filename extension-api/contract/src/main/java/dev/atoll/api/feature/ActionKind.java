package dev.atoll.api.feature;

/// What a code action is for.
public enum ActionKind {
    /// Mends a diagnostic.
    QUICK_FIX,
    /// Changes the form and not the meaning.
    REFACTOR,
    /// Concerns the whole document.
    SOURCE,
    /// Mends all that can be mended without asking.
    FIX_ALL
}
