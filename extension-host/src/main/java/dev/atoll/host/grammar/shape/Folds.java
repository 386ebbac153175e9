package dev.atoll.host.grammar.shape;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.FoldKind;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.host.grammar.query.Matches;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.Query;
import dev.atoll.host.grammar.tree.QueryKind;
import dev.atoll.host.grammar.tree.SourceText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be folded away, by a grammar's `folds.scm`: each match from its first to its last `@fold`.
///
/// The first line stays, and so does a bracket that closes what it opened.
public final class Folds {
    private static final String FOLD = "fold";
    private static final String OPENERS = "{[(";
    private static final String CLOSERS = "}])";
    private static final Set<String> COMMENTS = Set.of("//", "/*", "<!", "--", "{-", "(*");
    private static final String IMPORTS = "imports";

    private final Grammar grammar;

    public Folds(Grammar grammar) {
        this.grammar = grammar;
    }

    /// All folds, sorted by where they start; at most one begins on a line.
    public List<FoldRange> of(ParsedText text) {
        var query = grammar.query(QueryKind.FOLDS);
        if (query.isEmpty()) {
            return List.of();
        }
        var matches = query.get().in(grammar.treeSitter(), text.tree(), text.text(), 0, 0);
        var found = new ArrayList<FoldRange>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            if (query.get().holds(matches, match)) {
                fold(query.get(), matches, match, text.text()).ifPresent(found::add);
            }
        }
        return apart(found, text.text());
    }

    private static Optional<FoldRange> fold(Query query, Matches matches, int match, SourceText text) {
        int start = Integer.MAX_VALUE;
        int end = -1;
        var kind = "";
        for (int i = 0; i < matches.captures(match); i++) {
            var name = query.names().get(matches.name(match, i));
            if (name.startsWith(FOLD)) {
                start = Math.min(start, matches.start(match, i));
                end = Math.max(end, matches.end(match, i));
                kind = name;
            }
        }
        while (end > start && Character.isWhitespace(text.all().charAt(end - 1))) {
            end--;
        }
        if (end <= start || text.row(start) == text.row(end)) {
            return Optional.empty();
        }
        int from = text.end(text.row(start));
        int to = closes(text, start, from, end) ? end - 1 : end;
        return to <= from || text.row(from) == text.row(to)
                ? Optional.empty()
                : Optional.of(new FoldRange(new Span(from, to), kind(kind, text, start), Optional.empty()));
    }

    /// Whether the last character closes what the first line opened.
    private static boolean closes(SourceText text, int start, int lineEnd, int end) {
        int closer = CLOSERS.indexOf(text.all().charAt(end - 1));
        return closer >= 0 && text.slice(start, lineEnd).indexOf(OPENERS.charAt(closer)) >= 0;
    }

    private static FoldKind kind(String capture, SourceText text, int start) {
        if (capture.endsWith(IMPORTS)) {
            return FoldKind.IMPORTS;
        }
        var opening = text.slice(start, Math.min(text.length(), start + 2));
        return COMMENTS.contains(opening) || opening.startsWith("#") ? FoldKind.COMMENT : FoldKind.REGION;
    }

    /// Of those that begin on one line the longest, and none that crosses another one.
    private static List<FoldRange> apart(List<FoldRange> found, SourceText text) {
        found.sort(
                Comparator.comparingInt((FoldRange fold) -> text.row(fold.span().start()))
                        .thenComparing(Comparator.comparingInt(
                                        (FoldRange fold) -> fold.span().end())
                                .reversed()));
        var result = new ArrayList<FoldRange>();
        var open = new ArrayList<FoldRange>();
        int row = -1;
        for (var fold : found) {
            while (!open.isEmpty() && open.getLast().span().end() <= fold.span().start()) {
                open.removeLast();
            }
            boolean crosses =
                    !open.isEmpty() && open.getLast().span().end() < fold.span().end();
            int own = text.row(fold.span().start());
            if (own != row && !crosses) {
                row = own;
                result.add(fold);
                open.add(fold);
            }
        }
        return result;
    }
}
