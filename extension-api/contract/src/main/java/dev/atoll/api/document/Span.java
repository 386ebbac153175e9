package dev.atoll.api.document;

/// A stretch of a document's text: `start` belongs to it, `end` does not.
///
/// @param start offset in UTF-16 code units, not negative
/// @param end offset in UTF-16 code units, at least `start`
public record Span(int start, int end) {
    /// @throws IllegalArgumentException if the offsets are negative or the wrong way round
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /// The number of UTF-16 code units inside.
    public int length() {
        return end - start;
    }
}
