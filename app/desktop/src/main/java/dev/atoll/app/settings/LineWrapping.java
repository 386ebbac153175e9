package dev.atoll.app.settings;

/// Which lines are wrapped that are wider than the view.
public enum LineWrapping {
    /// None.
    NEVER,
    /// Those of texts in sentences, such as Markdown.
    PROSE,
    /// Those of all texts.
    ALWAYS
}
