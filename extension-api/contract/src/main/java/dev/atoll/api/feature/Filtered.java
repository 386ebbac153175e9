package dev.atoll.api.feature;

import dev.atoll.api.document.TextEdit;

import java.util.List;

/// What a filter made of one text.
///
/// @param edits the edits that make it of the text: sorted, without overlaps, only where something differs
/// @param said what it wrote as errors though it succeeded; may be empty
public record Filtered(List<TextEdit> edits, String said) {
    /// Copies the list.
    public Filtered {
        edits = List.copyOf(edits);
    }
}
