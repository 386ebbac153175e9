package dev.atoll.api.feature;

import java.util.List;

/// The ways to call what the caret is in; at least one.
///
/// @param choices all of them
/// @param active the one that fits best so far
public record Signatures(List<Signature> choices, int active) {
    /// Copies the collections.
    public Signatures {
        choices = List.copyOf(choices);
    }
}
