package dev.atoll.host.grammar.colour;

import dev.atoll.api.document.Span;
import dev.atoll.host.grammar.query.Matches;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.Query;
import dev.atoll.host.grammar.tree.QueryKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which stretches of a text are written in other languages, by a grammar's `injections.scm`.
///
/// Source of the conventions:
/// [tree-sitter's language
/// injection](https://tree-sitter.github.io/tree-sitter/3-syntax-highlighting.html#language-injection).
public final class Embeddings {
    private static final String CONTENT = "injection.content";
    private static final String LANGUAGE = "injection.language";
    private static final String COMBINED = "injection.combined";
    private static final String WITH_CHILDREN = "injection.include-children";
    private static final int MOST = 200;

    private final Grammar grammar;

    public Embeddings(Grammar grammar) {
        this.grammar = grammar;
    }

    /// The stretches that touch the lines of a span; what is combined is taken from all of the text. Of several
    /// patterns
    /// for one place the last wins.
    public List<Embedded> in(ParsedText text, Span visible) {
        var query = grammar.query(QueryKind.INJECTIONS);
        if (query.isEmpty()) {
            return List.of();
        }
        boolean all = query.get().patterns().stream()
                .anyMatch(rules -> rules.properties().containsKey(COMBINED));
        var found = new Found(visible);
        if (all) {
            var matches = query.get().in(grammar.treeSitter(), text.tree(), text.text(), 0, 0);
            for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
                if (query.get().holds(matches, match)) {
                    add(query.get(), matches, match, text, found);
                }
            }
        } else {
            var source = text.text();
            var matches = text.matches(query.get(), source.row(visible.start()), source.row(visible.end()) + 1);
            for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
                add(query.get(), matches, match, text, found);
            }
        }
        return found.all();
    }

    private void add(Query query, Matches matches, int match, ParsedText text, Found into) {
        var language = language(query, matches, match);
        var ranges = ranges(query, matches, match, text);
        if (language.isPresent() && !ranges.isEmpty()) {
            int pattern = matches.pattern(match);
            boolean combines = query.patterns().get(pattern).properties().containsKey(COMBINED);
            into.add(new Embedded(language.get(), ranges), combines, pattern);
        }
    }

    /// What was found so far.
    private static final class Found {
        private final Span visible;
        private final Map<Integer, Embedded> single = new TreeMap<>();
        private final Map<Integer, Integer> ranks = new HashMap<>();
        private final Map<String, List<int[]>> combined = new LinkedHashMap<>();

        Found(Span visible) {
            this.visible = visible;
        }

        void add(Embedded one, boolean combines, int pattern) {
            if (combines) {
                combined.computeIfAbsent(one.language(), _ -> new ArrayList<>()).addAll(one.ranges());
                return;
            }
            int place = one.ranges().getFirst()[0];
            if (touches(one.ranges(), visible) && single.size() < MOST && pattern >= ranks.getOrDefault(place, -1)) {
                ranks.put(place, pattern);
                single.put(place, one);
            }
        }

        List<Embedded> all() {
            var result = new ArrayList<>(single.values());
            combined.forEach((language, ranges) -> {
                if (touches(ranges, visible)) {
                    result.add(new Embedded(language, inOrder(ranges)));
                }
            });
            return result;
        }
    }

    private static boolean touches(List<int[]> ranges, Span visible) {
        return ranges.stream().anyMatch(range -> range[0] <= visible.end() && range[1] >= visible.start());
    }

    private static Optional<String> language(Query query, Matches matches, int match) {
        var set = query.patterns().get(matches.pattern(match)).properties().get(LANGUAGE);
        if (set != null) {
            return Optional.of(set.toLowerCase(Locale.ROOT));
        }
        for (int i = 0; i < matches.captures(match); i++) {
            if (query.names().get(matches.name(match, i)).equals(LANGUAGE)) {
                return Optional.of(matches.text(match, i).strip().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    private List<int[]> ranges(Query query, Matches matches, int match, ParsedText text) {
        var rules = query.patterns().get(matches.pattern(match));
        boolean withChildren = rules.properties().containsKey(WITH_CHILDREN);
        var moved = rules.moved();
        var result = new ArrayList<int[]>();
        for (int i = 0; i < matches.captures(match); i++) {
            if (query.names().get(matches.name(match, i)).equals(CONTENT)) {
                int start = matches.start(match, i);
                int end = matches.end(match, i);
                if (!moved.isEmpty()) {
                    add(
                            result,
                            text.text().moved(start, moved.get(0), moved.get(1)),
                            text.text().moved(end, moved.get(2), moved.get(3)));
                } else if (withChildren) {
                    add(result, start, end);
                } else {
                    between(grammar.treeSitter().children(text.tree(), start, end), start, end, result);
                }
            }
        }
        return inOrder(result);
    }

    /// What is left of a stretch without some others in it.
    private static void between(int[] others, int start, int end, List<int[]> into) {
        int at = start;
        for (int i = 0; i + 1 < others.length; i += 2) {
            add(into, at, Math.min(others[i], end));
            at = Math.max(at, others[i + 1]);
        }
        add(into, at, end);
    }

    private static void add(List<int[]> into, int start, int end) {
        if (start < end) {
            into.add(new int[] {start, end});
        }
    }

    /// Sorted, and without what lies in an earlier one.
    private static List<int[]> inOrder(List<int[]> ranges) {
        var sorted = new ArrayList<>(ranges);
        sorted.sort((one, other) -> Integer.compare(one[0], other[0]));
        var result = new ArrayList<int[]>();
        int at = 0;
        for (var range : sorted) {
            add(result, Math.max(range[0], at), range[1]);
            at = Math.max(at, range[1]);
        }
        return result;
    }
}
