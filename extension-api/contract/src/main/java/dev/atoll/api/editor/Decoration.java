package dev.atoll.api.editor;

import dev.atoll.api.document.Span;

/// A stretch of a document that an extension marks.
///
/// @param span where
/// @param tone how
public record Decoration(Span span, DecorationTone tone) {}
