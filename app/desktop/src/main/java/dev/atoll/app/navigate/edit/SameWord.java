package dev.atoll.app.navigate.edit;

import dev.atoll.app.editor.Glow;
import dev.atoll.core.edit.Words;
import dev.atoll.core.range.Range;
import dev.atoll.core.search.Match;
import dev.atoll.core.search.Matches;
import dev.atoll.core.search.Query;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.List;

/// The other places where the word at the caret stands, for documents of which no extension tells occurrences.
final class SameWord {
    /// Longer texts are left alone: the search runs on the UI thread.
    private static final int LONGEST_TEXT = 2_000_000;

    private static final int MOST = 5_000;

    private SameWord() {}

    /// All places of the word, that at the caret included; none if there is no word or no second place.
    static List<Range<Glow>> of(Text text, int caret) {
        SelectionRange word = Words.at(text, caret);
        String name = text.string(word.from(), Math.min(word.to(), word.from() + 200));
        boolean isWord = !name.isEmpty() && name.chars().anyMatch(Character::isLetterOrDigit);
        if (!isWord || text.length() > LONGEST_TEXT) {
            return List.of();
        }
        if (!(Query.literal(name).wholeWords().read() instanceof Query.Reading.Ready(var finder))) {
            return List.of();
        }
        List<Match> found = Matches.in(text, finder).first(MOST);
        return found.size() < 2
                ? List.of()
                : found.stream()
                        .map(match -> new Range<>(match.from(), match.to(), Glow.OCCURRENCE))
                        .toList();
    }
}
