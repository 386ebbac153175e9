package dev.atoll.core.display;

/// A place where a very long line goes on in another row, so that no row is expensive to show.
///
/// @param offset the offset of the later row's first character
public record SoftSplit(int offset) implements Decoration {}
