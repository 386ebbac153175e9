package dev.atoll.host.grammar.tree;

import dev.atoll.host.grammar.query.Matches;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The matches of one query around the screen, kept while edits leave them as they are: after a keystroke only the
/// lines that it touched are asked about again.
///
/// A match lies where its captures lie. It is found anew when the text or the tree changes there, or close to it; what
/// a pattern asks of nodes that it does not capture and that lie lines away is noticed when those lines are next asked
/// about. Matches without a character, which are of nodes that the parser made up where something is missing, are left
/// out: there is nothing to colour or to name, and the tree does not tell where they come and go.
final class KeptMatches {
    private static final int NEAR = 2;
    private static final int MOST_ROWS = 4_000;
    private static final int MOST_OUTDATED = 400;

    private final Query query;
    private final TreeSitter treeSitter;
    private final BitSet known = new BitSet();
    private final BitSet outdated = new BitSet();
    private final MatchList kept = new MatchList();

    KeptMatches(Query query, TreeSitter treeSitter) {
        this.query = query;
        this.treeSitter = treeSitter;
    }

    /// The matches that touch some lines; all meet their conditions.
    ///
    /// @param tree of the text
    /// @param to behind the last line
    Matches in(int tree, SourceText text, int from, int to) {
        int end = Math.min(to, text.lines());
        var wanted = wanted(from, end);
        if (wanted.cardinality() > MOST_OUTDATED + end - from || known.cardinality() > MOST_ROWS) {
            forget();
            wanted = wanted(from, end);
        }
        if (!wanted.isEmpty()) {
            find(tree, text, wanted);
            known.or(wanted);
            outdated.clear();
        }
        var asked = Stretch.of(text, from, end);
        return query.matches(kept.words(asked::touches), text);
    }

    private BitSet wanted(int from, int to) {
        var wanted = new BitSet();
        wanted.set(from, Math.max(from, to));
        wanted.andNot(known);
        wanted.or(outdated);
        return wanted;
    }

    /// Asks about lines of which nothing is known.
    private void find(int tree, SourceText text, BitSet rows) {
        var stretches = stretches(text, rows);
        kept.retain((start, end) -> stretches.stream().noneMatch(one -> one.touches(start, end)));
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var before = stretches.subList(0, i);
            var found = query.in(treeSitter, tree, text, stretch.firstRow(), stretch.endRow());
            for (int match = found.first(); found.has(match); match = found.next(match)) {
                if (found.captures(match) == 0 || !query.holds(found, match)) {
                    continue;
                }
                int start = found.start(match);
                int end = found.end(match);
                if (start == end) {
                    continue;
                }
                boolean here = stretch.touches(start, end);
                if (here
                        ? before.stream().noneMatch(one -> one.touches(start, end))
                        : stretches.stream().noneMatch(one -> one.touches(start, end)) && !kept.has(found, match)) {
                    kept.add(found, match);
                }
            }
        }
    }

    private static List<Stretch> stretches(SourceText text, BitSet rows) {
        var result = new ArrayList<Stretch>();
        for (int row = rows.nextSetBit(0);
                row >= 0;
                row = rows.nextSetBit(result.getLast().endRow())) {
            result.add(Stretch.of(text, row, rows.nextClearBit(row)));
        }
        return result;
    }

    /// Some lines, and where they start and end.
    private record Stretch(int firstRow, int endRow, int start, int end) {
        static Stretch of(SourceText text, int row, int end) {
            int last = end < text.lines() ? text.start(end) : Integer.MAX_VALUE;
            return new Stretch(row, end, text.start(row), last);
        }

        /// An empty stretch touches the line it is in.
        boolean touches(int from, int to) {
            return from < end && (to > start || from == start);
        }
    }

    /// Takes part in an edit.
    ///
    /// @param change where both texts begin to differ, and where the old and the new stretch end
    void edit(SourceText before, SourceText after, int[] change) {
        int start = change[0];
        int oldEnd = change[1];
        int newEnd = change[2];
        kept.retain((from, to) -> to < start || from > oldEnd);
        kept.move(oldEnd, newEnd - oldEnd);
        int row = before.row(start);
        int behind = before.row(oldEnd) + 1;
        int shift = after.row(newEnd) + 1 - behind;
        move(known, row, behind, shift);
        move(outdated, row, behind, shift);
        outdate(after, row, behind + shift);
    }

    /// Moves the lines behind some, which are taken out.
    private static void move(BitSet rows, int row, int behind, int shift) {
        if (rows.length() <= row) {
            return;
        }
        if (shift == 0) {
            rows.clear(row, behind);
            return;
        }
        var moved = rows.stream().filter(one -> one >= behind).toArray();
        rows.clear(row, rows.length());
        for (int one : moved) {
            rows.set(one + shift);
        }
    }

    /// Takes part in a change of the tree.
    ///
    /// @param ranges starts and ends where it differs from the one before
    void treeChanged(SourceText text, int[] ranges) {
        for (int i = 0; i + 1 < ranges.length; i += 2) {
            int start = Math.clamp(ranges[i], 0, text.length());
            int end = Math.clamp(ranges[i + 1], start, text.length());
            outdate(text, text.row(start), text.row(end) + 1);
        }
    }

    private void outdate(SourceText text, int row, int behind) {
        if (known.isEmpty()) {
            return;
        }
        int from = Math.max(0, row - NEAR);
        int to = Math.min(behind + NEAR, text.lines());
        known.clear(from, to);
        outdated.set(from, to);
        if (outdated.cardinality() > MOST_OUTDATED) {
            forget();
        }
    }

    /// Everything is asked about anew.
    void forget() {
        known.clear();
        outdated.clear();
        kept.retain((_, _) -> false);
    }
}
