package dev.atoll.core.display;

import org.jspecify.annotations.Nullable;

/// A piece of a row: text of the document, or something shown in its place or beside it.
///
/// @param from the first offset of the document that the piece stands for
/// @param to the offset after the last; equal to the first for what is only shown
/// @param text the characters shown
/// @param source what is shown instead of the document's text, or nothing for the text itself
public record RowSegment(
        int from, int to, String text, @Nullable Decoration source) {
    /// Whether the piece is text of the document.
    public boolean isText() {
        return source == null;
    }
}
