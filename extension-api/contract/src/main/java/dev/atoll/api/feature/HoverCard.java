package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// What is known of a thing in the text.
///
/// @param span what the card speaks of
/// @param content Markdown
public record HoverCard(Span span, String content) {}
