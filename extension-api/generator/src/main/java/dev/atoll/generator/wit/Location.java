package dev.atoll.generator.wit;

/// A place in a WIT file, for error messages.
///
/// @param file the file's name as it was given
/// @param line counted from 1
/// @param column counted from 1, in UTF-16 code units
public record Location(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
