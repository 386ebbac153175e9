package dev.atoll.app.editor;

/// How a stretch of text stands out for a while.
public enum Glow {
    /// The thing under the caret occurs here.
    OCCURRENCE,
    /// It is written to here.
    WRITE,
    /// What is typed elsewhere is typed here too.
    LINKED,
    /// A click leads elsewhere.
    LINK
}
