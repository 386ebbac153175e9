package dev.atoll.api.feature;

import java.util.List;

/// Suggestions at one place.
///
/// @param items in any order
/// @param incomplete whether more would come after typing on
public record Completions(List<CompletionItem> items, boolean incomplete) {
    /// Copies the collections.
    public Completions {
        items = List.copyOf(items);
    }
}
