package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// A place where the thing under the caret occurs.
///
/// @param span the place
/// @param access what is done to it there
public record Occurrence(Span span, OccurrenceAccess access) {}
