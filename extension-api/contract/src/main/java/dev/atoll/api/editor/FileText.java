package dev.atoll.api.editor;

/// What came of reading a file.
public sealed interface FileText {
    /// Its text.
    ///
    /// @param text every line break is one `\n`
    record Read(String text) implements FileText {}

    /// There is no such file, it cannot be read, or no folder is open.
    record NotFound() implements FileText {}

    /// It holds no text.
    record NotText() implements FileText {}

    /// It has more bytes than wanted.
    record TooLarge() implements FileText {}
}
