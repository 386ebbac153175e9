package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// Another place in the same document that explains a diagnostic.
///
/// @param span where
/// @param message one sentence
public record RelatedPlace(Span span, String message) {}
