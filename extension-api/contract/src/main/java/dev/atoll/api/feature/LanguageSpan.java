package dev.atoll.api.feature;

import dev.atoll.api.document.Span;

/// A stretch that is written in another language than what is around it.
///
/// @param language the language's id; of what is no language of files, such as regular expressions, its name
public record LanguageSpan(Span span, String language) {}
