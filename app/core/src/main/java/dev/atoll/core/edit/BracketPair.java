package dev.atoll.core.edit;

/// Two characters that enclose something; a quotation mark is a pair with itself.
///
/// @param open the one before
/// @param close the one after
public record BracketPair(char open, char close) {
    /// Whether both characters are the same.
    public boolean isQuote() {
        return open == close;
    }
}
