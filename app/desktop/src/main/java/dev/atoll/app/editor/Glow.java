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
    LINK,
    /// What is looked for is found here.
    MATCH,
    /// Whole lines that another text lacks.
    ADDED_LINES,
    /// Whole lines that another text has no more.
    REMOVED_LINES,
    /// Words that another text lacks.
    ADDED_WORDS,
    /// Words that another text has no more.
    REMOVED_WORDS
}
