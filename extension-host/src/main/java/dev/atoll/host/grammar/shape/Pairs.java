package dev.atoll.host.grammar.shape;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.BracketsHere;
import dev.atoll.host.grammar.colour.Embeddings;
import dev.atoll.host.grammar.query.Matches;
import dev.atoll.host.grammar.session.GrammarSession;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.Query;
import dev.atoll.host.grammar.tree.QueryKind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Brackets that belong together, by a grammar's `brackets.scm`.
public final class Pairs {
    private static final String OPEN = "open";
    private static final String CLOSE = "close";
    private static final String BRACKETS = "()[]{}<>";

    private final Grammar grammar;
    private final Embeddings embeddings;

    public Pairs(GrammarSession session) {
        this.grammar = session.grammar();
        this.embeddings = session.embeddings();
    }

    /// The pair at a caret, that of the bracket behind it first.
    public BracketsHere at(ParsedText parsed, int at) {
        var pairs = around(parsed, at);
        var behind = shortest(pairs, at, span -> span.start() <= at && at < span.end());
        var found = behind.or(() -> shortest(pairs, at, span -> span.end() == at));
        if (found.isPresent()) {
            return found.get();
        }
        return understood(parsed, at) ? new BracketsHere.None() : new BracketsHere.Unknown();
    }

    /// The pairs of which something is in a caret's line, by what opens them: of several the one that closes first.
    private Map<Span, BracketsHere.Pair> around(ParsedText parsed, int at) {
        var pairs = new HashMap<Span, BracketsHere.Pair>();
        var query = grammar.query(QueryKind.BRACKETS);
        if (query.isPresent()) {
            int row = parsed.text().row(at);
            var matches = query.get().in(grammar.treeSitter(), parsed.tree(), parsed.text(), row, row + 1);
            for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
                if (query.get().holds(matches, match)) {
                    pair(query.get(), matches, match)
                            .ifPresent(pair -> pairs.merge(
                                    pair.open(),
                                    pair,
                                    (one, other) ->
                                            one.close().start() <= other.close().start() ? one : other));
                }
            }
        }
        return pairs;
    }

    private static Optional<BracketsHere.Pair> pair(Query query, Matches matches, int match) {
        Span open = null;
        Span close = null;
        for (int i = 0; i < matches.captures(match); i++) {
            var span = new Span(matches.start(match, i), matches.end(match, i));
            switch (query.names().get(matches.name(match, i))) {
                case OPEN -> open = span;
                case CLOSE -> close = span;
                default -> {
                    // what only serves conditions
                }
            }
        }
        return open == null || close == null || close.start() < open.end() || close.length() == 0
                ? Optional.empty()
                : Optional.of(new BracketsHere.Pair(open, close));
    }

    private static Optional<BracketsHere.Pair> shortest(
            Map<Span, BracketsHere.Pair> pairs, int at, Predicate<Span> here) {
        return pairs.values().stream()
                .filter(pair -> here.test(pair.open()) || here.test(pair.close()))
                .min(Comparator.comparingInt(pair -> Stream.of(pair.open(), pair.close())
                        .filter(here)
                        .mapToInt(Span::length)
                        .min()
                        .orElse(at)));
    }

    /// Whether what is beside a caret is certainly no bracket: neither a token by itself nor in another language.
    private boolean understood(ParsedText parsed, int at) {
        var text = parsed.text();
        int from = Math.max(0, at - 1);
        int to = Math.min(text.length(), at + 1);
        boolean foreign = embeddings.in(parsed, new Span(from, to)).stream()
                .flatMap(embedded -> embedded.ranges().stream())
                .anyMatch(range -> range[0] < to && from < range[1]);
        for (int i = from; i < to && !foreign; i++) {
            foreign = BRACKETS.indexOf(text.all().charAt(i)) >= 0
                    && grammar.treeSitter().token(parsed.tree(), i, i + 1);
        }
        return !foreign;
    }
}
