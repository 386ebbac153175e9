package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

import java.util.Optional;

/// A stretch of text that can be folded away.
///
/// @param span what disappears; it contains a line break
/// @param kind what it is
/// @param placeholder what stands in its place; `…` when absent
public record FoldRange(Span span, FoldKind kind, Optional<String> placeholder) {}
