package dev.atoll.host.catalog;

import dev.atoll.api.manifest.FilterReach;

import java.util.List;
import java.util.Optional;

/// What the user says of a command that becomes a filter.
///
/// @param title what people read; its name if nothing is said
/// @param reach what it works on
/// @param arguments what it is always told
public record FilterWishes(Optional<String> title, FilterReach reach, List<String> arguments) {
    /// Copies the list.
    public FilterWishes {
        arguments = List.copyOf(arguments);
    }
}
