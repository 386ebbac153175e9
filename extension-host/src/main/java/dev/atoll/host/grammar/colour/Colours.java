package dev.atoll.host.grammar.colour;

import dev.atoll.api.document.Span;
import dev.atoll.host.grammar.colour.Paint.Stroke;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.Query;
import dev.atoll.host.grammar.tree.QueryKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Colours of some lines, by a grammar's `highlights.scm` and what its `locals.scm` knows of names.
///
/// Of several patterns for one node the last wins. Names that the text itself defines are no builtins, and what is just
/// a variable gets the colour of its definition. Source of both:
/// [tree-sitter's highlighter](https://tree-sitter.github.io/tree-sitter/3-syntax-highlighting.html).
public final class Colours {
    private static final String LOCAL = "local";
    private static final String VARIABLE = "variable";
    private static final Set<String> NO_COLOUR = Set.of("none", "spell", "nospell", "conceal");
    /// Lines above the visible ones in which definitions of names are looked for, and lines below.
    private static final int LINES_ABOVE = 120;

    private static final int LINES_BELOW = 20;
    private static final int MOST_DEFINING_LINES = 40;

    private final Grammar grammar;
    private final Map<String, Boolean> coloured = new HashMap<>();

    public Colours(Grammar grammar) {
        this.grammar = grammar;
    }

    /// Colours what lies in the lines of a span.
    public Paint of(ParsedText text, Span visible, Paint.Palette palette) {
        var query = grammar.query(QueryKind.HIGHLIGHTS);
        if (query.isEmpty()) {
            return Paint.of(List.of(), palette);
        }
        var source = text.text();
        int first = source.row(visible.start());
        int end = source.row(visible.end()) + 1;
        var names = locals(text, first, end);
        var strokes = strokes(new Asked(query.get(), text, names, palette), first, end);
        return Paint.of(names == null ? strokes : likeDefinitions(strokes, names, query.get(), text, palette), palette);
    }

    /// What colours are asked about.
    private record Asked(
            Query query, ParsedText text, @Nullable LocalNames names, Paint.Palette palette) {}

    private @Nullable LocalNames locals(ParsedText text, int first, int end) {
        var query = grammar.query(QueryKind.LOCALS);
        if (query.isEmpty()) {
            return null;
        }
        int from = Math.max(0, first - LINES_ABOVE);
        int to = end + LINES_BELOW;
        return LocalNames.of(
                query.get(), text.matches(query.get(), from, to), text.text().length());
    }

    private List<Stroke> strokes(Asked asked, int first, int end) {
        var query = asked.query();
        var matches = asked.text().matches(query, first, end);
        var result = new ArrayList<Stroke>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            int pattern = matches.pattern(match);
            boolean notLocal = query.patterns().get(pattern).refuted().contains(LOCAL);
            for (int i = 0; i < matches.captures(match); i++) {
                var scope = query.names().get(matches.name(match, i));
                int from = matches.start(match, i);
                int to = matches.end(match, i);
                if (!coloured.computeIfAbsent(scope, Colours::isColoured)
                        || (notLocal
                                && asked.names() != null
                                && asked.names().isLocal(from, to, matches.text(match, i)))) {
                    continue;
                }
                int number = NO_COLOUR.contains(scope) ? -1 : asked.palette().number(scope);
                result.add(new Stroke(from, to, pattern, number));
            }
        }
        return result;
    }

    private static boolean isColoured(String scope) {
        return !scope.startsWith("_") && !scope.startsWith("injection.") && !scope.startsWith("local.");
    }

    private List<Stroke> likeDefinitions(
            List<Stroke> strokes, LocalNames names, Query query, ParsedText text, Paint.Palette palette) {
        int variable = palette.number(VARIABLE);
        var winners = winners(strokes);
        var origins = new HashMap<Long, LocalNames.Name>();
        var rows = new TreeSet<Integer>();
        winners.forEach((place, stroke) -> {
            if (stroke.scope() == variable) {
                names.definition(stroke.start(), stroke.end(), text.text().slice(stroke.start(), stroke.end()))
                        .filter(origin -> origin.start() != stroke.start())
                        .ifPresent(origin -> {
                            origins.put(place, origin);
                            if (!winners.containsKey(place(origin.start(), origin.end()))) {
                                rows.add(text.text().row(origin.start()));
                            }
                        });
            }
        });
        var asked = new Asked(query, text, names, palette);
        rows.stream()
                .limit(MOST_DEFINING_LINES)
                .forEach(row -> winners(strokes(asked, row, row + 1)).forEach(winners::putIfAbsent));
        return strokes.stream()
                .map(stroke -> {
                    var origin = origins.get(place(stroke.start(), stroke.end()));
                    var like = origin == null ? null : winners.get(place(origin.start(), origin.end()));
                    return like == null || stroke.scope() != variable
                            ? stroke
                            : new Stroke(stroke.start(), stroke.end(), stroke.rank(), like.scope());
                })
                .toList();
    }

    private static Map<Long, Stroke> winners(List<Stroke> strokes) {
        var result = new HashMap<Long, Stroke>();
        for (var stroke : strokes) {
            result.merge(
                    place(stroke.start(), stroke.end()),
                    stroke,
                    (one, other) -> other.rank() >= one.rank() ? other : one);
        }
        return result;
    }

    private static long place(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }
}
