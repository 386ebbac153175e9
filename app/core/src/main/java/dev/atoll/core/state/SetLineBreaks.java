package dev.atoll.core.state;

import dev.atoll.core.text.LineBreaks;

/// The effect that gives the text after a transaction other line breaks in the file.
///
/// @param lineBreaks the breaks
public record SetLineBreaks(LineBreaks lineBreaks) implements Effect {}
