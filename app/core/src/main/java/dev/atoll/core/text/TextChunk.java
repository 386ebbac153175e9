package dev.atoll.core.text;

/// A stretch of a text that is held in one piece: its first offset and its characters.
///
/// @param from the offset of the first character, in UTF-16 code units
/// @param string the characters
public record TextChunk(int from, String string) {
    /// The offset after the last character.
    public int to() {
        return from + string.length();
    }
}
