package dev.atoll.app.editor;

/// A stretch of one row.
///
/// @param row the row's index
/// @param from the first column, in UTF-16 code units
/// @param to the column behind the last
/// @param withBreak whether the break after the row belongs to it
public record RowSpan(int row, int from, int to, boolean withBreak) {}
