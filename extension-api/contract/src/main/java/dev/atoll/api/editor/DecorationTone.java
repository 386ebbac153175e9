package dev.atoll.api.editor;

/// Which of the theme's colours a decoration has.
public enum DecorationTone {
    INFO,
    HINT,
    WARNING,
    ERROR,
    ADDED,
    CHANGED,
    REMOVED
}
