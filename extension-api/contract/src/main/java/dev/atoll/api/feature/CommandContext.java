package dev.atoll.api.feature;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;

import java.util.List;
import java.util.Optional;

/// Where the user is when a command runs.
///
/// @param revision the document that has the keyboard
/// @param selections what is selected there, the primary selection first
/// @param argument what the caller passed on
public record CommandContext(Optional<Revision> revision, List<Span> selections, Optional<String> argument) {
    /// Copies the collections.
    public CommandContext {
        selections = List.copyOf(selections);
    }
}
