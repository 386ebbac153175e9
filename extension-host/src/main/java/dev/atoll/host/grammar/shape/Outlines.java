package dev.atoll.host.grammar.shape;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.host.grammar.query.Matches;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.Query;
import dev.atoll.host.grammar.tree.QueryKind;
import dev.atoll.host.grammar.tree.SourceText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The outline of a text, by a grammar's `tags.scm`: definitions, nested as they lie in each other.
public final class Outlines {
    private static final String DEFINITION = "definition.";
    private static final String NAME = "name";
    private static final int DEEPEST = 200;
    private static final Map<String, SymbolKind> KINDS = Map.ofEntries(
            Map.entry("array", SymbolKind.ARRAY),
            Map.entry("class", SymbolKind.CLASS),
            Map.entry("constant", SymbolKind.CONSTANT),
            Map.entry("constructor", SymbolKind.CONSTRUCTOR),
            Map.entry("enum", SymbolKind.ENUMERATION),
            Map.entry("enum_member", SymbolKind.ENUM_MEMBER),
            Map.entry("event", SymbolKind.EVENT),
            Map.entry("field", SymbolKind.FIELD),
            Map.entry("function", SymbolKind.FUNCTION),
            Map.entry("heading", SymbolKind.TEXT),
            Map.entry("implementation", SymbolKind.CLASS),
            Map.entry("interface", SymbolKind.INTERFACE),
            Map.entry("key", SymbolKind.KEY),
            Map.entry("macro", SymbolKind.FUNCTION),
            Map.entry("method", SymbolKind.METHOD),
            Map.entry("module", SymbolKind.MODULE),
            Map.entry("namespace", SymbolKind.NAMESPACE),
            Map.entry("object", SymbolKind.OBJECT),
            Map.entry("operator", SymbolKind.OPERATOR),
            Map.entry("package", SymbolKind.PACKAGE),
            Map.entry("property", SymbolKind.PROPERTY),
            Map.entry("struct", SymbolKind.STRUCT),
            Map.entry("trait", SymbolKind.INTERFACE),
            Map.entry("type", SymbolKind.STRUCT),
            Map.entry("union", SymbolKind.STRUCT),
            Map.entry("variable", SymbolKind.VARIABLE));

    private final Grammar grammar;

    public Outlines(Grammar grammar) {
        this.grammar = grammar;
    }

    /// @param rank the number of its pattern; of several for one thing the last wins
    private record Tag(Span whole, Span name, SymbolKind kind, int rank) {}

    /// The outermost symbols, in order.
    public List<Symbol> of(ParsedText text, Limits limits) {
        var query = grammar.query(QueryKind.TAGS);
        if (query.isEmpty()) {
            return List.of();
        }
        var matches = query.get().in(grammar.treeSitter(), text.tree(), text.text(), 0, 0);
        var tags = new ArrayList<Tag>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            if (query.get().holds(matches, match)) {
                tag(query.get(), matches, match).ifPresent(tags::add);
            }
        }
        if (tags.size() > limits.of(Limit.SYMBOLS)) {
            throw new BadAnswer("Its tags.scm finds " + tags.size() + " symbols; at most " + limits.of(Limit.SYMBOLS)
                    + " are allowed.");
        }
        tags.sort(Comparator.comparingInt((Tag tag) -> tag.whole().start())
                .thenComparing(
                        Comparator.comparingInt((Tag tag) -> tag.whole().end()).reversed())
                .thenComparing(Comparator.comparingInt(Tag::rank).reversed()));
        var wholes = new HashSet<Span>();
        var names = new HashSet<Span>();
        tags.removeIf(tag -> !wholes.add(tag.whole()) || !names.add(tag.name()));
        return new Nesting(tags, text.text()).inside(Integer.MAX_VALUE, 0);
    }

    private static Optional<Tag> tag(Query query, Matches matches, int match) {
        Span whole = null;
        Span name = null;
        var kind = SymbolKind.OBJECT;
        for (int i = 0; i < matches.captures(match); i++) {
            var capture = query.names().get(matches.name(match, i));
            var span = new Span(matches.start(match, i), matches.end(match, i));
            if (capture.equals(NAME)) {
                name = span;
            } else if (capture.startsWith(DEFINITION)) {
                whole = whole == null ? span : around(whole, span);
                kind = KINDS.getOrDefault(capture.substring(DEFINITION.length()), SymbolKind.OBJECT);
            }
        }
        return whole == null || name == null || name.length() == 0
                ? Optional.empty()
                : Optional.of(new Tag(around(whole, name), name, kind, matches.pattern(match)));
    }

    private static Span around(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /// Puts tags into each other.
    private static final class Nesting {
        private final List<Tag> tags;
        private final SourceText text;
        private int next;

        Nesting(List<Tag> tags, SourceText text) {
            this.tags = tags;
            this.text = text;
        }

        List<Symbol> inside(int end, int depth) {
            var result = new ArrayList<Symbol>();
            while (next < tags.size() && tags.get(next).whole().start() < end) {
                var tag = tags.get(next);
                next++;
                List<Symbol> children = depth < DEEPEST ? inside(tag.whole().end(), depth + 1) : List.of();
                var name = text.slice(
                                tag.name().start(),
                                Math.min(tag.name().end(), tag.name().start() + Limits.NAME_LENGTH))
                        .replace('\n', ' ');
                result.add(new Symbol(name, Optional.empty(), tag.kind(), tag.whole(), tag.name(), children));
            }
            return result;
        }
    }
}
