package dev.atoll.core.range;

/// A value attached to a stretch of text.
///
/// @param from the first offset
/// @param to the offset after the last; equal to the first for a point
/// @param value the value
/// @param <T> the type of the value
public record Range<T>(int from, int to, T value) {
    /// Checks that the stretch does not end before it starts.
    ///
    /// @throws IndexOutOfBoundsException when it does, or when it starts below zero
    public Range {
        if (from < 0 || to < from) {
            throw new IndexOutOfBoundsException("range from " + from + " to " + to);
        }
    }

    /// Whether the range covers no character.
    public boolean isEmpty() {
        return from == to;
    }

    /// Whether the range and a stretch have a character in common, or touch while one of them is empty.
    public boolean meets(int start, int end) {
        boolean point = from == to || start == end;
        return point ? from <= end && to >= start : from < end && to > start;
    }
}
