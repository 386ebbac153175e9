package dev.atoll.api.document;

/// The text of one version of a document, readable from any thread for as long as someone holds it.
///
/// The host reads it when an extension is told of a document, piece by piece, so that nobody has to join a large text
/// first.
public interface TextSnapshot {
    /// The length in UTF-16 code units.
    int length();

    /// The text from `start` (inclusive) to `end` (exclusive).
    ///
    /// @throws IndexOutOfBoundsException if the span is not inside the text
    String text(int start, int end);
}
