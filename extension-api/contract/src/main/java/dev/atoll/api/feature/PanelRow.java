package dev.atoll.api.feature;

import dev.atoll.api.document.Place;

import java.util.List;
import java.util.Optional;

/// A row of a panel's tree or table.
///
/// @param id unique in the panel
/// @param depth its parent is the nearest row before it with a smaller depth
/// @param cells one a column
/// @param expanded whether rows below it are shown at first
/// @param target where a click leads
/// @param command what a click runs
public record PanelRow(
        String id,
        int depth,
        List<PanelCell> cells,
        boolean expanded,
        Optional<Place> target,
        Optional<CommandCall> command) {
    /// Copies the collections.
    public PanelRow {
        cells = List.copyOf(cells);
    }
}
