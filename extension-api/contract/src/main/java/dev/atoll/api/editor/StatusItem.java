package dev.atoll.api.editor;

/// A word of an extension in the status bar.
///
/// @param name what the extension calls it
/// @param text what is shown, not blank
/// @param tooltip what is said about it; may be empty
public record StatusItem(String name, String text, String tooltip) {}
