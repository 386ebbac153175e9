package dev.atoll.app.editor;

import java.util.List;

/// Text on a clipboard.
///
/// @param text all of it
/// @param parts the text of each of several carets, to be pasted one a caret; empty when there was one
/// @param wholeLine whether a line was copied without being selected, to be pasted above the line with the caret
public record CopiedText(String text, List<String> parts, boolean wholeLine) {
    /// Text without further meaning.
    public static CopiedText of(String text) {
        return new CopiedText(text, List.of(), false);
    }
}
