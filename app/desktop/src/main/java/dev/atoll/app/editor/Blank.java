package dev.atoll.app.editor;

/// A visible blank or tab.
///
/// @param row its row
/// @param column its place in the row, in UTF-16 code units
/// @param tab whether it is a tab
public record Blank(int row, int column, boolean tab) {}
