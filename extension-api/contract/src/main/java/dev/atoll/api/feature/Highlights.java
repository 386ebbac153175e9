package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

import java.util.List;

/// An answer to a request for colours.
///
/// @param covered the span the answer speaks for; what it leaves without a token has no colour of its own
/// @param tokens the coloured stretches
/// @param languages stretches in other languages than the document's, inside of what is covered; only those that
///     have a grammar
public record Highlights(Span covered, Tokens tokens, List<LanguageSpan> languages) {
    /// Copies the list.
    public Highlights {
        languages = List.copyOf(languages);
    }

    /// Colours of a text in one language.
    public Highlights(Span covered, Tokens tokens) {
        this(covered, tokens, List.of());
    }
}
