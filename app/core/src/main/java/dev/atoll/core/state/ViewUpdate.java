package dev.atoll.core.state;

import dev.atoll.core.display.RowChange;

import java.util.List;

/// A step that a view made.
///
/// @param before the moment before
/// @param after the moment after
/// @param rows the rows that differ, sorted and disjoint; none when only the selection moved
public record ViewUpdate(ViewState before, ViewState after, List<RowChange> rows) {}
