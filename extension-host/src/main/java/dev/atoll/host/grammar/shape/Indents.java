package dev.atoll.host.grammar.shape;

import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.host.grammar.colour.Embeddings;
import dev.atoll.host.grammar.session.GrammarSession;
import dev.atoll.host.grammar.shape.IndentMarks.Kind;
import dev.atoll.host.grammar.shape.IndentMarks.Mark;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Where a line belongs that is new, or that begins with a closing word just typed, by a grammar's `indents.scm`.
///
/// A line stands relative to one above, whose place the user chose: a new line to the one before, or to where begins
/// what ends there; a closing word to the line in which begins what it closes. What is inside of comments, strings and
/// other languages stays as it is.
public final class Indents {
    private static final int REACH = 200;
    private static final int MOST_STEPS = 8;
    private static final int MOST_CLOSERS = 16;
    private static final String OPENERS = "([{<";
    private static final String CLOSERS = ")]}>";

    private final Grammar grammar;
    private final Embeddings embeddings;
    private final IndentWords words;

    public Indents(GrammarSession session, IndentWords words) {
        this.grammar = session.grammar();
        this.embeddings = session.embeddings();
        this.words = words;
    }

    /// The corrections after something was typed.
    ///
    /// @param at behind it
    public List<TextEdit> after(ParsedText parsed, int at, String typed, FormattingOptions options) {
        var text = parsed.text();
        var layout = new Lines(text, options);
        int row = text.row(at);
        var edits = new ArrayList<TextEdit>();
        if (typed.equals(IndentWords.ENTER)) {
            if (row > 1 && layout.first(row) == at && layout.between(row)) {
                wanted(parsed, layout, row - 1).ifPresent(columns -> edits.addAll(layout.place(row - 1, columns)));
            }
            wanted(parsed, layout, row).ifPresent(columns -> edits.addAll(layout.place(row, columns)));
        } else if (words.closes(text.slice(layout.first(row), Math.max(at, layout.first(row))))) {
            closing(parsed, layout, row).ifPresent(columns -> edits.addAll(layout.place(row, columns)));
        }
        return edits;
    }

    private OptionalInt closing(ParsedText parsed, Lines layout, int row) {
        int first = layout.first(row);
        var marks = IndentMarks.in(grammar, parsed, row, row);
        return marks.ignored(first, row) || !marks.branches(first)
                ? OptionalInt.empty()
                : partner(parsed, layout, marks, row);
    }

    /// The columns of the line in which begins what a line's first word closes.
    private OptionalInt partner(ParsedText parsed, Lines layout, IndentMarks marks, int row) {
        int first = layout.first(row);
        int start = CLOSERS.indexOf(parsed.text().all().charAt(first)) >= 0
                ? opener(parsed, first)
                : marks.of(Kind.BEGIN).stream()
                        .filter(mark -> mark.start() < first && mark.holds(first) && mark.row() < row)
                        .mapToInt(Mark::start)
                        .findFirst()
                        .orElse(first);
        int from = parsed.text().row(start);
        return from < row ? OptionalInt.of(layout.columns(begun(parsed, layout, from))) : OptionalInt.empty();
    }

    /// Where the smallest named node starts that begins before a place and is there still.
    private int opener(ParsedText parsed, int at) {
        int[] around = grammar.treeSitter().ancestors(parsed.tree(), at, at + 1);
        for (int i = 0; i + 1 < around.length; i += 2) {
            if (around[i] >= 0 && around[i] < at) {
                return around[i];
            }
        }
        return at;
    }

    private OptionalInt wanted(ParsedText parsed, Lines layout, int row) {
        int before = layout.before(row);
        if (before < 0) {
            return OptionalInt.empty();
        }
        int first = layout.first(row);
        int last = layout.last(before);
        var marks = IndentMarks.in(grammar, parsed, before, row);
        if (marks.ignored(first, row) || elsewhere(parsed, last, first)) {
            return OptionalInt.empty();
        }
        if (marks.branches(first)) {
            return partner(parsed, layout, marks, row);
        }
        int from = ended(parsed, layout, begun(parsed, layout, before), marks, last);
        if (layout.blank(row)) {
            boolean left = row - 1 > before && marks.of(Kind.BEGIN).stream().noneMatch(mark -> mark.holds(first));
            return left
                    ? OptionalInt.empty()
                    : OptionalInt.of(layout.columns(from) + steps(parsed, layout, from, row) * layout.step());
        }
        var above = from == before ? marks : IndentMarks.in(grammar, parsed, from, from);
        int steps = marks.depth(first, row) - above.depth(layout.first(from), from);
        return OptionalInt.of(layout.columns(from) + steps * layout.step());
    }

    /// How many steps deeper an empty line stands than one above.
    ///
    /// @param from the line above, with which begins what ends in the nearest that is not blank
    private int steps(ParsedText parsed, Lines layout, int from, int row) {
        int before = layout.before(row);
        int first = layout.first(before);
        int last = layout.last(before);
        var marks = IndentMarks.in(grammar, parsed, from, row);
        // what is left open beside something that ends here was laid out by the user
        int opening = from < before && CLOSERS.indexOf(parsed.text().all().charAt(first)) >= 0 ? from + 1 : from;
        boolean deeper = marks.of(Kind.BEGIN).stream()
                .anyMatch(mark -> mark.row() >= opening
                        && mark.row() <= before
                        && (mark.end() > last + 1 || open(parsed, marks, mark, last)));
        // in unfinished code no node begins yet where a bracket or a word opens something
        int end = code(parsed, last) + 1;
        int start = end - words.opener(parsed.text().slice(first, Math.max(end, first)));
        boolean opens = start < end && grammar.treeSitter().token(parsed.tree(), start, end);
        boolean leaves = marks.of(Kind.DEDENT).stream().anyMatch(mark -> mark.start() == first);
        return deeper || opens ? 1 : leaves ? -1 : 0;
    }

    /// Whether a node that ends with the line before has yet to get its inside: after a colon, or if its end is
    /// missing.
    private boolean open(ParsedText parsed, IndentMarks marks, Mark mark, int last) {
        if (mark.end() != last + 1) {
            return false;
        }
        boolean unended = marks.of(Kind.BRANCH).stream()
                .anyMatch(branch -> branch.start() == branch.end() && branch.start() == mark.end());
        return unended || parsed.text().all().charAt(code(parsed, last)) == ':';
    }

    /// The last visible character of a line before a comment at its end.
    private int code(ParsedText parsed, int last) {
        var text = parsed.text();
        int[] around = grammar.treeSitter().ancestors(parsed.tree(), last, last + 1);
        int row = text.row(last);
        if (around.length > 0
                && around[0] > text.start(row)
                && around[0] <= last
                && words.comments(text.slice(around[0], last + 1))) {
            int end = around[0];
            while (end > text.start(row) && Character.isWhitespace(text.all().charAt(end - 1))) {
                end--;
            }
            return end > text.start(row) ? end - 1 : last;
        }
        return last;
    }

    /// Whether a new line and the end of the one before are inside of one piece of another language.
    private boolean elsewhere(ParsedText parsed, int last, int at) {
        return embeddings.in(parsed, new Span(last, at)).stream()
                .flatMap(embedded -> embedded.ranges().stream())
                .anyMatch(range -> range[0] <= last && at <= range[1]);
    }

    /// The first line of what ends in a line, by the brackets and words that close there.
    private int begun(ParsedText parsed, Lines layout, int row) {
        int from = row;
        for (int i = 0; i < MOST_STEPS; i++) {
            int line = from;
            var marks = IndentMarks.in(grammar, parsed, line, line);
            int start = layout.first(line);
            if (marks.ignored(start, line)) {
                from = marks.of(Kind.IGNORE).stream()
                        .filter(mark -> mark.holds(start))
                        .mapToInt(Mark::row)
                        .min()
                        .orElse(line);
            }
            var closers = marks.of(Kind.BRANCH).stream()
                    .filter(mark -> mark.row() == line && mark.end() > mark.start())
                    .limit(MOST_CLOSERS)
                    .toList();
            for (var closer : closers) {
                if (layout.first(line) == closer.start() || bracket(parsed, closer)) {
                    from = Math.min(from, parsed.text().row(opener(parsed, closer.start())));
                }
            }
            if (from == line) {
                return from;
            }
        }
        return from;
    }

    private static boolean bracket(ParsedText parsed, Mark mark) {
        return CLOSERS.indexOf(parsed.text().all().charAt(mark.end() - 1)) >= 0;
    }

    /// The first line of a statement that a line's last character ends.
    private int ended(ParsedText parsed, Lines layout, int row, IndentMarks marks, int last) {
        var text = parsed.text();
        int from = row;
        if (text.all().charAt(last) == ';') {
            int[] around = grammar.treeSitter().ancestors(parsed.tree(), last, last + 1);
            for (int i = 0; i + 3 < around.length && around[i + 1] == last + 1; i += 2) {
                int start = around[i];
                if (start < 0
                        || marks.of(Kind.BEGIN).stream()
                                .anyMatch(mark -> mark.start() == start && mark.end() == last + 1)) {
                    break;
                }
                from = Math.min(from, text.row(start));
            }
        }
        return layout.shelters(from, row) ? row : from;
    }

    /// The lines of a text with where they stand.
    private record Lines(SourceText text, FormattingOptions options) {
        int step() {
            return Math.max(1, options.tabSize());
        }

        /// The first visible character of a line; its end if there is none.
        int first(int row) {
            int at = text.start(row);
            while (at < text.end(row)
                    && (text.all().charAt(at) == ' ' || text.all().charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        boolean blank(int row) {
            return text.slice(first(row), text.end(row)).isBlank();
        }

        /// Whether a line begins with a bracket, the one before is blank, and the one before that ends with a bracket:
        /// Enter makes two lines between brackets, and the caret is in the first.
        boolean between(int row) {
            return !blank(row)
                    && blank(row - 1)
                    && !blank(row - 2)
                    && CLOSERS.indexOf(text.all().charAt(first(row))) >= 0
                    && OPENERS.indexOf(text.all().charAt(last(row - 2))) >= 0;
        }

        /// The last visible character of a line that has one.
        int last(int row) {
            int at = text.end(row) - 1;
            while (Character.isWhitespace(text.all().charAt(at))) {
                at--;
            }
            return at;
        }

        /// The nearest line before that is not blank, -1 for none.
        int before(int row) {
            for (int i = row - 1; i >= Math.max(0, row - REACH); i--) {
                if (!blank(i)) {
                    return i;
                }
            }
            return -1;
        }

        int columns(int row) {
            int columns = 0;
            for (int at = text.start(row); at < first(row); at++) {
                columns += text.all().charAt(at) == '\t' ? step() - columns % step() : 1;
            }
            return columns;
        }

        /// Whether a line has more than one other below, up to a last one, that stands as deep as that.
        boolean shelters(int row, int last) {
            for (int i = Math.max(row + 1, last - REACH); i < last; i++) {
                if (!blank(i) && columns(i) == columns(last)) {
                    return true;
                }
            }
            return false;
        }

        List<TextEdit> place(int row, int columns) {
            int wanted = Math.max(0, columns);
            if (wanted == columns(row)) {
                return List.of();
            }
            var blank = options.insertSpaces()
                    ? " ".repeat(wanted)
                    : "\t".repeat(wanted / step()) + " ".repeat(wanted % step());
            return List.of(new TextEdit(new Span(text.start(row), first(row)), blank));
        }
    }
}
