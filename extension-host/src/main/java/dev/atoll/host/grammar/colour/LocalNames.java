package dev.atoll.host.grammar.colour;

import dev.atoll.host.grammar.query.Matches;
import dev.atoll.host.grammar.tree.Query;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names that a text defines and uses, and where they hold: what a grammar's `locals.scm` tells.
///
/// Source of the conventions:
/// [tree-sitter's local
/// variables](https://tree-sitter.github.io/tree-sitter/3-syntax-highlighting.html#local-variables).
final class LocalNames {
    private static final String SCOPE = "local.scope";
    private static final String DEFINITION = "local.definition";
    private static final String REFERENCE = "local.reference";
    private static final String IGNORED = "local.ignore";
    private static final String HOLDS_IN = "local.scope";
    private static final String INHERITS = "local.scope-inherits";

    private final List<Scope> scopes = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /// Where names hold.
    private static final class Scope {
        private final int start;
        private final int end;
        private final int parent;
        private final boolean inherits;
        private final Map<String, List<Name>> defined = new HashMap<>();

        Scope(int start, int end, int parent, boolean inherits) {
            this.start = start;
            this.end = end;
            this.parent = parent;
            this.inherits = inherits;
        }
    }

    /// A name where it stands.
    ///
    /// @param start where it starts
    /// @param end where it ends
    /// @param text the name itself
    /// @param defines whether it is defined there
    /// @param kind what it is defined as, such as `function`; empty where that is not told
    /// @param outwards how many scopes further out it holds
    record Name(int start, int end, String text, boolean defines, String kind, int outwards) {}

    private record Range(int start, int end, boolean inherits) {}

    private LocalNames() {}

    /// Reads matches of a query that meet their conditions.
    static LocalNames of(Query query, Matches matches, int length) {
        var result = new LocalNames();
        var ranges = new ArrayList<Range>();
        var found = new HashMap<Long, Name>();
        Set<Long> ignored = new HashSet<>();
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            var rules = query.patterns().get(matches.pattern(match));
            boolean inherits = !"false".equals(rules.properties().get(INHERITS));
            for (int i = 0; i < matches.captures(match); i++) {
                var kind = query.names().get(matches.name(match, i));
                int start = matches.start(match, i);
                int end = matches.end(match, i);
                if (kind.equals(SCOPE)) {
                    ranges.add(new Range(start, end, inherits));
                } else if (kind.equals(IGNORED)) {
                    ignored.add(key(start, end));
                } else if (kind.startsWith(DEFINITION) || kind.equals(REFERENCE)) {
                    var name = new Name(
                            start,
                            end,
                            matches.text(match, i),
                            !kind.equals(REFERENCE),
                            kind.startsWith(DEFINITION + ".") ? kind.substring(DEFINITION.length() + 1) : "",
                            outwards(rules.properties().get(HOLDS_IN)));
                    found.merge(key(start, end), name, (one, other) -> one.defines() ? one : other);
                }
            }
        }
        result.nest(ranges, length);
        found.entrySet().removeIf(entry -> !entry.getValue().defines() && ignored.contains(entry.getKey()));
        result.place(found.values());
        return result;
    }

    private static int outwards(@Nullable String scope) {
        return "parent".equals(scope) ? 1 : "global".equals(scope) ? Integer.MAX_VALUE : 0;
    }

    private static long key(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    private void nest(List<Range> ranges, int length) {
        ranges.sort(Comparator.comparingInt(Range::start)
                .thenComparing(Comparator.comparingInt(Range::end).reversed()));
        scopes.add(new Scope(0, length, -1, true));
        int open = 0;
        for (var range : ranges) {
            while (open > 0 && scopes.get(open).end <= range.start()) {
                open = scopes.get(open).parent;
            }
            scopes.add(new Scope(range.start(), range.end(), open, range.inherits()));
            open = scopes.size() - 1;
        }
    }

    private void place(Iterable<Name> found) {
        found.forEach(names::add);
        names.sort(Comparator.comparingInt(Name::start));
        for (var name : names) {
            if (name.defines()) {
                int scope = around(name.start(), name.end());
                for (int i = 0; i < name.outwards() && scope > 0; i++) {
                    scope = scopes.get(scope).parent;
                }
                scopes.get(scope)
                        .defined
                        .computeIfAbsent(name.text(), _ -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /// The innermost scope around a stretch: the last that starts before it and ends behind it.
    private int around(int start, int end) {
        int low = 0;
        int high = scopes.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (scopes.get(middle).start <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int at = low;
        while (at > 0 && scopes.get(at).end < end) {
            at = scopes.get(at).parent;
        }
        return Math.max(at, 0);
    }

    /// The scope in which a name used at a stretch is defined; negative if there is none.
    private int definingScope(int start, int end, String text) {
        return definingScope(around(start, end), text);
    }

    private int definingScope(int from, String text) {
        int at = from;
        while (at >= 0) {
            var scope = scopes.get(at);
            if (scope.defined.containsKey(text)) {
                return at;
            }
            at = scope.inherits ? scope.parent : -1;
        }
        return -1;
    }

    /// Whether a name at a stretch is one that the text defines.
    boolean isLocal(int start, int end, String text) {
        return definingScope(start, end, text) >= 0;
    }

    /// The first definition of a name used at a stretch.
    Optional<Name> definition(int start, int end, String text) {
        int scope = definingScope(start, end, text);
        return scope < 0
                ? Optional.empty()
                : scopes.get(scope).defined.getOrDefault(text, List.of()).stream()
                        .findFirst();
    }

    /// The name that stands at a place, or ends there.
    Optional<Name> at(int offset) {
        return names.stream()
                .filter(name -> name.start() <= offset && offset <= name.end())
                .findFirst();
    }

    /// The scope in which a name is defined; a definition that holds further out is not one of the scope around it.
    private int scopeOf(Name name) {
        int from = around(name.start(), name.end());
        for (int i = 0; name.defines() && i < name.outwards() && from > 0; i++) {
            from = scopes.get(from).parent;
        }
        return definingScope(from, name.text());
    }

    /// All places where the same thing is named as at a place, in order.
    List<Name> same(Name one) {
        int scope = scopeOf(one);
        if (scope < 0) {
            return List.of();
        }
        Set<Integer> seen = new HashSet<>();
        return names.stream()
                .filter(name -> name.text().equals(one.text()))
                .filter(name -> scopeOf(name) == scope)
                .filter(name -> seen.add(name.start()))
                .toList();
    }
}
