package dev.atoll.core.text;

/// A place as a line and a character in it, both from zero, the character in UTF-16 code units.
///
/// For the edges of the program only: inside, places are offsets. See {@link Text#position(int)} and {@link
/// Text#offset(Position)}.
///
/// @param line the line, from zero
/// @param character the code unit in the line, from zero
public record Position(int line, int character) implements Comparable<Position> {
    /// Checks that neither number is negative.
    ///
    /// @throws IndexOutOfBoundsException when one is
    public Position {
        if (line < 0 || character < 0) {
            throw new IndexOutOfBoundsException("position " + line + ":" + character);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(character, other.character);
    }
}
