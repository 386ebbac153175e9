package dev.atoll.app.editor;

/// What the gutter shows of how a line differs from another version of the text.
public enum LineMark {
    /// The line has come: a bar.
    ADDED,
    /// The line stands where another was: a broken bar.
    CHANGED,
    /// Lines have gone above it: a wedge at its upper edge.
    REMOVED_ABOVE,
    /// Lines have gone below it, which is the last: a wedge at its lower edge.
    REMOVED_BELOW
}
