package dev.atoll.core.state;

/// Where a transaction comes from. Undo joins steps by it, and views scroll by it.
public enum Origin {
    /// Characters that the user typed.
    TYPING,
    /// Characters that the user deleted one by one or by word.
    DELETING,
    /// Text from the clipboard.
    PASTE,
    /// Text that was dragged from somewhere and dropped.
    DROP,
    /// Text that an input method committed.
    COMPOSING,
    /// A command of the editor, such as moving lines.
    COMMAND,
    /// Something an extension does of its own.
    EXTENSION,
    /// Something that completes the edit before it and is undone with it, such as a better indentation.
    CORRECTION,
    /// A step back in the history.
    UNDO,
    /// A step forward in the history.
    REDO,
    /// The file's content, read again.
    RELOAD
}
