package dev.atoll.api.manifest;

/// Two pieces of text that belong together.
///
/// @param open the opening piece, not empty
/// @param close the closing piece, not empty
public record BracketPair(String open, String close) {}
