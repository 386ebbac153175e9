package dev.atoll.core.change;

import dev.atoll.core.text.Text;

/// The replacement of one stretch of an old text.
///
/// @param from the first offset replaced, in the old text
/// @param to the offset after the last one replaced, in the old text
/// @param insert the text in its place
public record Change(int from, int to, Text insert) {
    /// Checks that the stretch does not end before it starts.
    ///
    /// @throws IndexOutOfBoundsException when it does, or when it starts below zero
    public Change {
        if (from < 0 || to < from) {
            throw new IndexOutOfBoundsException("change from " + from + " to " + to);
        }
    }

    /// An insertion.
    public static Change insert(int offset, CharSequence insert) {
        return new Change(offset, offset, Text.of(insert));
    }

    /// A deletion.
    public static Change delete(int from, int to) {
        return new Change(from, to, Text.empty());
    }

    /// A replacement by characters, whose line breaks must be `\n`.
    public static Change replace(int from, int to, CharSequence insert) {
        return new Change(from, to, Text.of(insert));
    }

    /// The number of code units inserted.
    public int inserted() {
        return insert.length();
    }

    /// The number of code units deleted.
    public int deleted() {
        return to - from;
    }

    /// By how much the change makes a text longer.
    public int growth() {
        return insert.length() - (to - from);
    }

    /// Whether nothing is deleted and nothing inserted.
    public boolean isEmpty() {
        return from == to && insert.isEmpty();
    }
}
