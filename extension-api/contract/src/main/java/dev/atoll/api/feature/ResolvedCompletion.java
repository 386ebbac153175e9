package dev.atoll.api.feature;

import dev.atoll.api.document.TextEdit;

import java.util.List;
import java.util.Optional;

/// More of one suggestion.
///
/// @param documentation Markdown
/// @param detail shown at the right
/// @param additionalEdits in place of those that the item had
public record ResolvedCompletion(
        Optional<String> documentation, Optional<String> detail, List<TextEdit> additionalEdits) {
    /// Copies the collections.
    public ResolvedCompletion {
        additionalEdits = List.copyOf(additionalEdits);
    }
}
