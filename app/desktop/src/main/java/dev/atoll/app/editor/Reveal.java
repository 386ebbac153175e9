package dev.atoll.app.editor;

/// Where in the view something is brought to be seen.
public enum Reveal {
    /// Scroll as little as possible, and not at all when it is visible.
    NEAREST,
    /// In the middle, unless it is visible already.
    CENTER
}
