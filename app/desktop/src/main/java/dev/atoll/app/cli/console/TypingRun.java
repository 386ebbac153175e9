package dev.atoll.app.cli.console;

import java.util.List;

/// What keys cost in one window.
///
/// @param extensions how many extensions were there
/// @param costs of each kind of key at each place
public record TypingRun(int extensions, List<KeyCost> costs) {
    /// Copies the list.
    public TypingRun {
        costs = List.copyOf(costs);
    }
}
