package dev.atoll.core.display;

import java.util.List;

/// A display map and how its rows differ from those of the one before.
///
/// @param map the new map
/// @param rows the rows that changed: sorted, disjoint, and no two adjacent
public record DisplayUpdate(DisplayMap map, List<RowChange> rows) {}
