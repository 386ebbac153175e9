package dev.atoll.app.keymap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Chords pressed one after the other, such as `Ctrl+K Ctrl+S`; mostly one.
///
/// @param chords at least one
public record KeySequence(List<KeyChord> chords) {
    private static final int MOST = 4;

    /// @throws IllegalArgumentException if there are none
    public KeySequence {
        chords = List.copyOf(chords);
        if (chords.isEmpty()) {
            throw new IllegalArgumentException("no chords");
        }
    }

    /// One chord alone.
    public static KeySequence of(KeyChord chord) {
        return new KeySequence(List.of(chord));
    }

    /// Reads chords parted by spaces; empty if one of them is none, or they are too many.
    public static Optional<KeySequence> parse(String text) {
        List<KeyChord> chords = new ArrayList<>();
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        words.forEach(word -> KeyChord.parse(word).ifPresent(chords::add));
        return chords.size() == words.size() && words.size() <= MOST
                ? Optional.of(new KeySequence(chords))
                : Optional.empty();
    }

    /// This one with another chord behind it; as it is if it is as long as can be.
    public KeySequence then(KeyChord next) {
        return chords.size() == MOST
                ? this
                : new KeySequence(
                        Stream.concat(chords.stream(), Stream.of(next)).toList());
    }

    /// Whether another one begins with it and goes on.
    public boolean begins(KeySequence other) {
        return other.chords.size() > chords.size()
                && other.chords.subList(0, chords.size()).equals(chords);
    }

    /// What menus and tooltips show.
    public String label() {
        return chords.stream().map(KeyChord::label).collect(Collectors.joining(" "));
    }
}
