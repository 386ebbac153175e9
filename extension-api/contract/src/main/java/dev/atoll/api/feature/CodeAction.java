package dev.atoll.api.feature;

import dev.atoll.api.document.DocumentEdits;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A change on offer.
///
/// @param title what it does
/// @param kind what it is for
/// @param fixes codes of the diagnostics that it mends
/// @param preferred whether it is the best of those that mend the same
/// @param disabled why it cannot be used here
/// @param edits what it does, unless `handle` is to be asked
/// @param command run after the edits
/// @param handle its name when its edits are asked for
public record CodeAction(
        String title,
        ActionKind kind,
        List<String> fixes,
        boolean preferred,
        Optional<String> disabled,
        List<DocumentEdits> edits,
        Optional<CommandCall> command,
        OptionalInt handle) {
    /// Copies the collections.
    public CodeAction {
        fixes = List.copyOf(fixes);
        edits = List.copyOf(edits);
    }
}
