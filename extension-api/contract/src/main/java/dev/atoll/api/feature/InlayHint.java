package dev.atoll.api.feature;

import dev.atoll.api.document.Place;
import dev.atoll.api.document.TextEdit;

import java.util.List;
import java.util.Optional;

/// Words shown in the text that are not part of it.
///
/// @param at where
/// @param text one line
/// @param kind what it tells
/// @param tooltip Markdown
/// @param edits what accepting it writes
/// @param target where a click with the modifier key leads
public record InlayHint(
        int at, String text, HintKind kind, Optional<String> tooltip, List<TextEdit> edits, Optional<Place> target) {
    /// Copies the collections.
    public InlayHint {
        edits = List.copyOf(edits);
    }
}
