package dev.atoll.api.feature;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One suggestion.
///
/// @param label what the list shows
/// @param suffix shown right behind the label in muted text
/// @param detail shown at the right
/// @param documentation Markdown
/// @param kind what it is
/// @param deprecated whether it should not be used any more
/// @param insert what accepting writes
/// @param snippet whether `insert` is a snippet
/// @param replace what accepting replaces
/// @param filter what the typed letters are matched with
/// @param sort what equally good matches are sorted by
/// @param commitCharacters characters that accept it and are then typed
/// @param preselect whether it is selected at first
/// @param additionalEdits edits elsewhere; they do not touch `replace`
/// @param handle its name when more of it is asked for
public record CompletionItem(
        String label,
        Optional<String> suffix,
        Optional<String> detail,
        Optional<String> documentation,
        CompletionKind kind,
        boolean deprecated,
        String insert,
        boolean snippet,
        Span replace,
        String filter,
        String sort,
        List<String> commitCharacters,
        boolean preselect,
        List<TextEdit> additionalEdits,
        OptionalInt handle) {
    /// Copies the collections.
    public CompletionItem {
        commitCharacters = List.copyOf(commitCharacters);
        additionalEdits = List.copyOf(additionalEdits);
    }
}
