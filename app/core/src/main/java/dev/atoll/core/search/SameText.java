package dev.atoll.core.search;

import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Selecting where else the selected text stands. Its case counts, and where a whole word is selected only whole words
/// are the same.
public final class SameText {
    /// The most ranges that are selected at once.
    public static final int MOST = 10_000;

    private SameText() {}

    /// One more range: the next place behind the primary range that is not selected yet, from the text's start again
    /// once its end is reached. The same selection where there is none.
    public static Selection addNext(Text text, Selection selection) {
        return next(text, selection).map(selection::plus).orElse(selection);
    }

    /// Instead of the primary range, the next place that is not selected yet.
    public static Selection skip(Text text, Selection selection) {
        Optional<SelectionRange> next = next(text, selection);
        if (next.isEmpty()) {
            return selection;
        }
        List<SelectionRange> others = new ArrayList<>(selection.ranges());
        others.remove(selection.primaryIndex());
        others.add(next.get());
        return Selection.of(others, others.size() - 1);
    }

    /// All places, at most [#MOST]; the primary range stays the primary one.
    public static Selection all(Text text, Selection selection) {
        SelectionRange primary = selection.primary();
        List<SelectionRange> found =
                matches(text, primary).map(matches -> matches.first(MOST)).orElse(List.of()).stream()
                        .map(match -> like(primary, match))
                        .filter(range -> range.to() <= primary.from() || primary.to() <= range.from())
                        .toList();
        List<SelectionRange> all = new ArrayList<>(found);
        all.add(primary);
        return Selection.of(all, all.size() - 1);
    }

    private static Optional<SelectionRange> next(Text text, Selection selection) {
        SelectionRange primary = selection.primary();
        return matches(text, primary).flatMap(matches -> {
            int from = primary.to();
            // each step finds a place that is selected already, or the answer
            for (int i = 0; i <= selection.ranges().size(); i++) {
                Optional<Match> match = matches.next(from);
                if (match.isEmpty()) {
                    break;
                }
                SelectionRange range = like(primary, match.get());
                if (selection.ranges().stream()
                        .noneMatch(other -> range.from() < other.to() && other.from() < range.to())) {
                    return Optional.of(range);
                }
                from = range.to();
            }
            return Optional.empty();
        });
    }

    private static Optional<Matches> matches(Text text, SelectionRange range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Query query = Query.literal(text.string(range.from(), range.to()));
        int before = Math.max(0, range.from() - 2);
        String around = text.string(before, Math.min(text.length(), range.to() + 2));
        boolean whole = Query.isWhole(around, range.from() - before, range.to() - before);
        return (whole ? query.wholeWords() : query).read() instanceof Query.Reading.Ready ready
                ? Optional.of(Matches.in(text, ready.finder()))
                : Optional.empty();
    }

    /// With the caret at the same end as in the range that was looked for.
    private static SelectionRange like(SelectionRange range, Match match) {
        return range.isBackward()
                ? SelectionRange.of(match.to(), match.from())
                : SelectionRange.of(match.from(), match.to());
    }
}
