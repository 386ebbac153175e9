package dev.atoll.core.edit;

import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Growing a selection where nothing is known of the language: word, inside of brackets, brackets, lines, everything.
public final class Expansion {
    /// So far before a range an opening bracket around it is looked for, in code units.
    private static final int REACH = 100_000;

    private Expansion() {}

    /// The smallest range around another that is larger; the same range where it is the whole text.
    ///
    /// @param text the text
    /// @param range what is selected
    /// @param rules which brackets there are
    public static SelectionRange around(Text text, SelectionRange range, EditRules rules) {
        List<SelectionRange> candidates = new ArrayList<>();
        SelectionRange word = Words.at(text, range.from());
        if (range.isEmpty() || !text.string(word.from(), word.to()).isBlank()) {
            candidates.add(word);
        }
        SelectionRange brackets = brackets(text, range, rules).orElse(null);
        if (brackets != null) {
            candidates.add(SelectionRange.of(brackets.from() + 1, brackets.to() - 1));
            candidates.add(brackets);
        }
        int first = text.lineStart(text.lineAt(range.from()));
        int last = text.lineEnd(text.lineAt(range.to()));
        int inner = first;
        while (inner < range.from() && Character.isWhitespace(text.charAt(inner))) {
            inner++;
        }
        candidates.add(SelectionRange.of(inner, last));
        candidates.add(SelectionRange.of(first, last));
        SelectionRange best = SelectionRange.of(0, text.length());
        for (SelectionRange each : candidates) {
            boolean around = each.from() <= range.from() && each.to() >= range.to();
            if (around && length(each) > length(range) && length(each) < length(best)) {
                best = each;
            }
        }
        return best;
    }

    private static int length(SelectionRange range) {
        return range.to() - range.from();
    }

    /// The nearest pair of brackets around a range that is not exactly the range itself.
    private static Optional<SelectionRange> brackets(Text text, SelectionRange range, EditRules rules) {
        int stop = Math.max(0, range.from() - REACH);
        for (int at = range.from() - 1; at >= stop; at--) {
            boolean opens = rules.openedBy(text.charAt(at))
                    .filter(pair -> !pair.isQuote())
                    .isPresent();
            if (opens) {
                OptionalInt partner = Brackets.partner(text, at, rules);
                if (partner.isPresent() && partner.getAsInt() >= range.to()) {
                    return Optional.of(SelectionRange.of(at, partner.getAsInt() + 1));
                }
            }
        }
        return Optional.empty();
    }
}
