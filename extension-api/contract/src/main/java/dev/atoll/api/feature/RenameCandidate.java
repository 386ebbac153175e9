package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// What would be renamed.
///
/// @param span the name at the asked place
/// @param name what to offer for editing
public record RenameCandidate(Span span, String name) {}
