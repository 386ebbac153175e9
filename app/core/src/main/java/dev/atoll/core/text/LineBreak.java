package dev.atoll.core.text;

/// A line break as a file holds it.
public enum LineBreak {
    /// `\n`, as on Linux and macOS.
    LF("\n"),
    /// `\r\n`, as on Windows.
    CRLF("\r\n"),
    /// `\r`, as on the first Macintoshes.
    CR("\r");

    private final String chars;

    LineBreak(String chars) {
        this.chars = chars;
    }

    /// The characters in the file.
    public String chars() {
        return chars;
    }
}
