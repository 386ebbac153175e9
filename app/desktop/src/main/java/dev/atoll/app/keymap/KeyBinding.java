package dev.atoll.app.keymap;

/// A chord and the command that it runs.
///
/// @param keys the chord
/// @param command the command's name
public record KeyBinding(KeyChord keys, String command) {}
