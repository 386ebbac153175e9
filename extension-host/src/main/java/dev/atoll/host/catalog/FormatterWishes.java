package dev.atoll.host.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the user says of a formatter or filter that is wrapped, in place of what it says of itself.
///
/// @param id the extension's id
/// @param languages the languages that it is for
/// @param extensions endings of the files that it is for, with or without their dot
/// @param module which of several modules
/// @param filter what else is said where it turns out to be a filter
/// @param languageOf the language of a file's name
public record FormatterWishes(
        Optional<String> id,
        List<String> languages,
        List<String> extensions,
        Optional<String> module,
        FilterWishes filter,
        Function<String, Optional<String>> languageOf) {
    /// Copies the lists.
    public FormatterWishes {
        languages = List.copyOf(languages);
        extensions = List.copyOf(extensions);
    }
}
