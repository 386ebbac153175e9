package dev.atoll.app.offer;

import dev.atoll.api.feature.CodeLens;
import dev.atoll.core.change.Side;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The lenses of one line, beside each other in a row above it, indented as the line is.
///
/// @param row what is shown
/// @param lenses from left to right
/// @param starts where each lens's words start in the row
record LensRow(BlockRow row, List<Said.Thing<CodeLens>> lenses, List<Integer> starts) {
    /// The style of such rows.
    static final String STYLE = "lens";

    private static final String BETWEEN = "   ·   ";

    /// The rows of a text, in its order.
    static List<LensRow> of(List<Said.Thing<CodeLens>> said, Text text) {
        var lines = new TreeMap<Integer, List<Said.Thing<CodeLens>>>();
        for (var thing : said) {
            lines.computeIfAbsent(text.lineAt(thing.from()), _ -> new ArrayList<>())
                    .add(thing);
        }
        return lines.entrySet().stream()
                .map(entry -> of(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparingInt(Said.Thing::from))
                                .toList(),
                        text))
                .toList();
    }

    private static LensRow of(int line, List<Said.Thing<CodeLens>> lenses, Text text) {
        int start = text.lineStart(line);
        int end = start;
        while (end < text.lineEnd(line) && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        StringBuilder words = new StringBuilder(text.string(start, end));
        List<Integer> starts = new ArrayList<>();
        for (var lens : lenses) {
            if (!starts.isEmpty()) {
                words.append(BETWEEN);
            }
            starts.add(words.length());
            words.append(lens.value().title());
        }
        return new LensRow(new BlockRow(end, Side.BEFORE, words.toString(), STYLE), lenses, starts);
    }

    /// The lens at a character of the row.
    Optional<Said.Thing<CodeLens>> at(int index) {
        for (int i = starts.size() - 1; i >= 0; i--) {
            if (index >= starts.get(i)) {
                boolean inside =
                        index < starts.get(i) + lenses.get(i).value().title().length();
                return inside ? Optional.of(lenses.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
