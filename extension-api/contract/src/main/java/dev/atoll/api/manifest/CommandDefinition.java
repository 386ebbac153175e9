package dev.atoll.api.manifest;

import java.util.Optional;
import java.util.Set;

/// A command that a manifest lists.
///
/// @param id its name inside the extension, lower-case letters, digits and hyphens
/// @param title what people read
/// @param languages the documents it is on offer for; empty for everywhere
/// @param key the chord that runs it unless the user chose otherwise, such as `Ctrl+Alt+T`
public record CommandDefinition(String id, String title, Set<String> languages, Optional<String> key) {
    /// Copies the collections.
    public CommandDefinition {
        languages = Set.copyOf(languages);
    }
}
