package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// A colour written in the text.
///
/// @param span where
/// @param color which
public record ColoredSpan(Span span, Color color) {}
