package dev.atoll.app.navigate.symbol;

import dev.atoll.api.feature.SymbolKind;
import dev.atoll.core.match.FuzzyPattern;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One thing to go to.
///
/// @param name what the typed letters are looked for in
/// @param detail shown behind it in muted text
/// @param kind decides the icon
/// @param depth how far it is moved to the right while nothing is typed
/// @param letters the places of the typed letters in the name
/// @param effects what choosing and looking do
record PickerEntry(String name, String detail, SymbolKind kind, int depth, List<Integer> letters, Effects effects) {
    PickerEntry {
        letters = List.copyOf(letters);
    }

    /// What an entry does.
    ///
    /// @param choose goes there
    /// @param look shows it without going
    record Effects(Runnable choose, Runnable look) {}

    static PickerEntry of(String name, String detail, SymbolKind kind, Effects effects) {
        return new PickerEntry(name, detail, kind, 0, List.of(), effects);
    }

    /// One step more to the right.
    PickerEntry deeper() {
        return new PickerEntry(name, detail, kind, depth + 1, letters, effects);
    }

    /// Those whose names have the typed letters, the best first; all in their own order while nothing is typed.
    ///
    /// @param most how many at most
    static List<PickerEntry> matching(List<PickerEntry> all, String typed, int most) {
        if (typed.isBlank()) {
            return all.stream().limit(most).toList();
        }
        // blanks part words and are no letters
        FuzzyPattern pattern = FuzzyPattern.of(typed.replace(" ", ""));
        record Scored(PickerEntry entry, int score) {}
        return all.stream()
                .map(entry -> new Scored(entry, pattern.score(entry.name())))
                .filter(scored -> scored.score() != FuzzyPattern.NO_MATCH)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(most)
                .map(scored -> scored.entry().matched(pattern))
                .toList();
    }

    private PickerEntry matched(FuzzyPattern pattern) {
        return new PickerEntry(
                name,
                detail,
                kind,
                0,
                Arrays.stream(pattern.positions(name)).boxed().toList(),
                effects);
    }
}
