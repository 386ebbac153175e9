package dev.atoll.core.edit;

import dev.atoll.core.change.Change;
import dev.atoll.core.edit.RangeEdits.RangeEdit;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.CodePoints;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Putting brackets, quotation marks or tags around what is selected, and taking away those that are there.
public final class Surrounding {
    /// Quotation marks of most languages, besides those that a language's rules name.
    private static final String QUOTES = "\"'`";

    private Surrounding() {}

    /// A pair of brackets or quotation marks in the text.
    private record Pair(int open, int close) {
        boolean encloses(SelectionRange range) {
            return open < range.from() && range.to() <= close;
        }
    }

    /// What ends what so begins: `)` for `(`, `**` for `**`, `*/` for `/*`, `</b>` for `<b class="x">`.
    public static String closing(String opening) {
        if (opening.matches("<[A-Za-z][^<>]*>")) {
            String name = opening.substring(1, opening.length() - 1).split("\\s", 2)[0];
            return name.endsWith("/") ? "" : "</" + name + ">";
        }
        StringBuilder mirrored = new StringBuilder(opening).reverse();
        for (int i = 0; i < mirrored.length(); i++) {
            int at = "([{<".indexOf(mirrored.charAt(i));
            if (at >= 0) {
                mirrored.setCharAt(i, ")]}>".charAt(at));
            }
        }
        return mirrored.toString();
    }

    /// Something before and behind each range; where nothing is selected, around the word at the caret.
    ///
    /// @param opening goes before; [#closing] of it goes behind
    public static Transaction with(EditTarget target, String opening) {
        String closing = closing(opening);
        return RangeEdits.each(target, Origin.COMMAND, range -> {
            SelectionRange around = range.isEmpty() ? word(target.text(), range) : range;
            String inside = target.text().string(around.from(), around.to());
            Change change = Change.replace(around.from(), around.to(), opening + inside + closing);
            int start = opening.length();
            if (range.isEmpty()) {
                int caret = start + range.head() - around.from();
                return new RangeEdit(change, caret, caret);
            }
            int end = start + inside.length();
            return range.isBackward() ? new RangeEdit(change, end, start) : new RangeEdit(change, start, end);
        });
    }

    private static SelectionRange word(Text text, SelectionRange caret) {
        SelectionRange word = Words.at(text, caret.head());
        boolean letters = !word.isEmpty() && CodePoints.isWordPart(text.charAt(word.from()));
        return letters ? word : caret;
    }

    /// The nearest brackets or quotation marks around each range taken away.
    public static Transaction without(EditTarget target) {
        return replaced(target, "");
    }

    /// The nearest brackets or quotation marks around each range, replaced by others.
    ///
    /// @param opening takes the place of the first; [#closing] of it that of the second
    public static Transaction replaced(EditTarget target, String opening) {
        List<Pair> pairs = target.selection().ranges().stream()
                .map(range -> nearest(target, range))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<Change> changes = new ArrayList<>();
        for (Pair pair : pairs) {
            changes.add(Change.replace(pair.open(), pair.open() + 1, opening));
            changes.add(Change.replace(pair.close(), pair.close() + 1, closing(opening)));
        }
        changes.sort(Comparator.comparingInt(Change::from));
        return RangeEdits.around(target, changes, Origin.COMMAND);
    }

    private static Optional<Pair> nearest(EditTarget target, SelectionRange range) {
        return Stream.concat(quotes(target.text(), range), brackets(target, range))
                .filter(pair -> pair.encloses(range))
                .max(Comparator.comparingInt(Pair::open));
    }

    private static Stream<Pair> brackets(EditTarget target, SelectionRange range) {
        Text text = target.text();
        return target.rules().brackets().stream()
                .filter(pair -> !pair.isQuote())
                .flatMap(pair -> {
                    OptionalInt open = Brackets.opener(text, range.from(), pair);
                    OptionalInt close = Brackets.closer(text, range.to(), pair);
                    return open.isPresent() && close.isPresent()
                            ? Stream.of(new Pair(open.getAsInt(), close.getAsInt()))
                            : Stream.of();
                });
    }

    /// The quotation marks of the range's line between which it is; each second one ends what the first began.
    private static Stream<Pair> quotes(Text text, SelectionRange range) {
        int start = text.lineStart(text.lineAt(range.from()));
        int end = text.lineEnd(text.lineAt(range.from()));
        if (range.to() > end || end - start > Brackets.REACH) {
            return Stream.of();
        }
        String line = text.string(start, end);
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char unit = line.charAt(at);
            int close = QUOTES.indexOf(unit) < 0 ? -1 : end(line, at + 1, unit);
            if (close >= 0) {
                pairs.add(new Pair(start + at, start + close));
            }
            at = Math.max(at, close) + (unit == '\\' ? 2 : 1);
        }
        return pairs.stream();
    }

    private static int end(String line, int from, char quote) {
        for (int at = from; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
            } else if (line.charAt(at) == quote) {
                return at;
            }
        }
        return -1;
    }
}
