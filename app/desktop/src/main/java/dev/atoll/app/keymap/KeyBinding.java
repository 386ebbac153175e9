package dev.atoll.app.keymap;

/// Keys and the command that they run.
///
/// @param keys the chords
/// @param command the command's name
public record KeyBinding(KeySequence keys, String command) {
    /// One chord and its command.
    public KeyBinding(KeyChord chord, String command) {
        this(KeySequence.of(chord), command);
    }
}
