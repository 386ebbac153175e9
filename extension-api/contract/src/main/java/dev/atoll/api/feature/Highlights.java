package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// An answer to a request for colours.
///
/// @param covered the span the answer speaks for; what it leaves without a token has no colour of its own
/// @param tokens the coloured stretches
public record Highlights(Span covered, Tokens tokens) {}
