package dev.atoll.host.grammar.tree;

import dev.atoll.api.document.TextEdit;
import dev.atoll.host.grammar.query.Matches;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A text and its tree, which follows it.
public final class ParsedText {
    private final TreeSitter treeSitter;
    private final TreeSitter.Parser parser;
    private SourceText text;
    private List<int[]> ranges = List.of();
    private final IdentityHashMap<Query, KeptMatches> kept = new IdentityHashMap<>();
    private int tree;
    private boolean broken;
    private boolean current;
    private boolean stopped;
    private long nanos;

    /// @param parser what parses it
    ParsedText(TreeSitter treeSitter, TreeSitter.Parser parser, String text) {
        this.treeSitter = treeSitter;
        this.parser = parser;
        this.text = SourceText.of(text);
    }

    public SourceText text() {
        return text;
    }

    /// Its tree in the guest; only after [#parse] has said yes.
    public int tree() {
        return tree;
    }

    /// Takes part in edits that refer to the text as it is.
    ///
    /// @param edits sorted, without overlaps
    public void change(List<TextEdit> edits) {
        for (var edit : edits.reversed()) {
            int start = edit.span().start();
            become(
                    text.after(edit),
                    new int[] {start, edit.span().end(), start + edit.text().length()});
        }
    }

    /// Becomes another text, of which only some stretches are parsed. What both texts have in common at their ends is
    /// parsed again only where that is needed.
    public void become(String other, List<int[]> stretches) {
        if (!other.equals(text.all())) {
            var before = text.all();
            int shorter = Math.min(before.length(), other.length());
            int start = 0;
            while (start < shorter && before.charAt(start) == other.charAt(start)) {
                start++;
            }
            int same = 0;
            while (same < shorter - start
                    && before.charAt(before.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
                same++;
            }
            become(SourceText.of(other), new int[] {start, before.length() - same, other.length() - same});
        } else if (!sameRanges(stretches)) {
            outdated();
        }
        ranges = stretches;
    }

    private boolean sameRanges(List<int[]> stretches) {
        if (ranges.size() != stretches.size()) {
            return false;
        }
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i)[0] != stretches.get(i)[0]
                    || ranges.get(i)[1] != stretches.get(i)[1]) {
                return false;
            }
        }
        return true;
    }

    private void become(SourceText next, int[] change) {
        if (tree != 0) {
            treeSitter.edit(tree, text, next, change);
            kept.values().forEach(matches -> matches.edit(text, next, change));
        }
        text = next;
        outdated();
    }

    private void outdated() {
        current = false;
        nanos = 0;
        giveUp();
    }

    /// Forgets a parse that was stopped.
    public void giveUp() {
        if (stopped) {
            stopped = false;
            treeSitter.reset(parser);
        }
    }

    TreeSitter.Parser parser() {
        return parser;
    }

    /// The matches of a query that touch some lines; all meet their conditions. They are kept for the next time.
    ///
    /// @param to behind the last line
    public Matches matches(Query query, int from, int to) {
        return kept.computeIfAbsent(query, _ -> new KeptMatches(query, treeSitter))
                .in(tree, text, from, to);
    }

    /// Whether its tree is that of the text as it is.
    public boolean isCurrent() {
        return current;
    }

    /// Whether there is a tree, if only that of an earlier text.
    boolean hasTree() {
        return tree != 0;
    }

    /// Brings the tree up to the text, or goes on doing so.
    ///
    /// @param stop asked often whether to stop
    /// @return whether it is done
    boolean parse(BooleanSupplier stop) {
        if (current) {
            return true;
        }
        int made = treeSitter.parse(parser, text, tree, ranges, stop);
        stopped = made == 0;
        if (stopped) {
            return false;
        }
        boolean wasBroken = broken;
        broken = treeSitter.hasError(made);
        if (!kept.isEmpty()) {
            keep(made, broken || wasBroken);
        }
        treeSitter.deleteTree(tree);
        tree = made;
        current = true;
        return true;
    }

    /// Keeps the matches that a new tree leaves as they are. None are kept where the text has errors: there, nodes may
    /// change far from the edit, and what compares the trees passes over those that are as long as before.
    private void keep(int made, boolean none) {
        if (none) {
            kept.values().forEach(KeptMatches::forget);
        } else {
            var changes = treeSitter.changes(tree, made);
            kept.values().forEach(matches -> matches.treeChanged(text, changes));
        }
    }

    /// Notes how long a part of a parse has taken.
    ///
    /// @return nanoseconds that all parts of the present parse have taken
    public long took(long more) {
        nanos = current ? 0 : nanos + more;
        return nanos;
    }

    /// Lets go of the tree.
    void close() {
        giveUp();
        treeSitter.deleteTree(tree);
        kept.clear();
        tree = 0;
        current = false;
    }
}
