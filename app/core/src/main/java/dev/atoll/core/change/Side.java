package dev.atoll.core.change;

/// The neighbour that an offset stays with when text is inserted exactly there.
public enum Side {
    /// The offset stays before the inserted text, with the character before it.
    BEFORE,
    /// The offset goes after the inserted text, with the character after it.
    AFTER
}
