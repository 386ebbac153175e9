package dev.atoll.app.editor;

/// Where copied text is kept.
public interface TextClipboard {
    /// Keeps text.
    ///
    /// @param content what is kept; other programs get its text
    void put(CopiedText content);

    /// What was copied last, by this or another program; empty text when there is none.
    CopiedText get();

    /// What is selected last in whatever program.
    default PrimarySelection selection() {
        return PrimarySelection.none();
    }
}
