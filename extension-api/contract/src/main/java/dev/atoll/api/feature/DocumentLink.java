package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

import java.util.Optional;

/// A link in the text.
///
/// @param span where it stands
/// @param target where it leads
/// @param tooltip what it is
public record DocumentLink(Span span, LinkTarget target, Optional<String> tooltip) {}
