package dev.atoll.host.catalog;

import java.util.List;
import java.util.Optional;

/// What the user says of a grammar that is packed, in place of what its project says.
///
/// @param grammar which of several grammars
/// @param id the extension's id
/// @param language the language's id
/// @param extensions endings of the language's files, with or without their dot
public record GrammarWishes(
        Optional<String> grammar, Optional<String> id, Optional<String> language, Optional<List<String>> extensions) {
    /// Copies the list.
    public GrammarWishes {
        extensions = extensions.map(List::copyOf);
    }

    /// Whether anything is said.
    boolean any() {
        return grammar.isPresent() || id.isPresent() || language.isPresent() || extensions.isPresent();
    }
}
