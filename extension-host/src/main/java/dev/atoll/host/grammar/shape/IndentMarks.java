package dev.atoll.host.grammar.shape;

import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.QueryKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// What a grammar's `indents.scm` captures in some lines, the inner before what is around.
///
/// @param all the captures
record IndentMarks(List<Mark> all) {
    private static final String PREFIX = "indent.";

    /// The captures that say something here.
    enum Kind {
        /// What is inside stands a step deeper.
        BEGIN,
        /// Stands a step less deep at a line's beginning.
        BRANCH,
        /// A line after it stands a step less deep.
        DEDENT,
        /// What is inside stays as it is.
        IGNORE
    }

    /// A captured node.
    ///
    /// @param row the line it starts in
    record Mark(Kind kind, int start, int end, int row) {
        boolean holds(int at) {
            return start <= at && at < end;
        }
    }

    /// Asks a query.
    ///
    /// @param first the first line
    /// @param last the last line
    static IndentMarks in(Grammar grammar, ParsedText text, int first, int last) {
        var query = grammar.query(QueryKind.INDENTS);
        if (query.isEmpty()) {
            return new IndentMarks(List.of());
        }
        var matches = query.get().in(grammar.treeSitter(), text.tree(), text.text(), first, last + 1);
        var found = new ArrayList<Mark>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            if (query.get().holds(matches, match)) {
                for (int i = 0; i < matches.captures(match); i++) {
                    var name = query.get().names().get(matches.name(match, i));
                    for (var kind : Kind.values()) {
                        if (name.equals(PREFIX + kind.name().toLowerCase(Locale.ROOT))) {
                            int start = matches.start(match, i);
                            found.add(new Mark(
                                    kind,
                                    start,
                                    matches.end(match, i),
                                    text.text().row(start)));
                        }
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(mark -> mark.end() - mark.start()));
        return new IndentMarks(found);
    }

    List<Mark> of(Kind kind) {
        return all.stream().filter(mark -> mark.kind() == kind).toList();
    }

    /// Whether a line is inside of what stays as it is.
    ///
    /// @param at its first visible character, or its end
    boolean ignored(int at, int row) {
        return of(Kind.IGNORE).stream().anyMatch(mark -> mark.row() < row && mark.start() < at && at <= mark.end());
    }

    /// Whether a line begins with something that stands a step less deep.
    boolean branches(int at) {
        return of(Kind.BRANCH).stream().anyMatch(mark -> mark.start() == at && mark.end() > at);
    }

    /// How many steps deep a line stands.
    ///
    /// @param at its first visible character
    int depth(int at, int row) {
        var counted = new HashSet<Integer>();
        int depth = 0;
        for (var mark : all) {
            if (mark.holds(at) && !counted.contains(mark.row())) {
                if (mark.kind() == Kind.BRANCH && mark.row() == row) {
                    depth--;
                    counted.add(mark.row());
                } else if (mark.kind() == Kind.BEGIN && mark.row() < row) {
                    depth++;
                    counted.add(mark.row());
                }
            }
        }
        return Math.max(depth, 0);
    }
}
