package dev.atoll.host.grammar;

import dev.atoll.api.failure.Unsupported;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A grammar at work: one runtime, its queries, and whose text it is parsing at the moment. Belongs to one thread.
final class Grammar implements AutoCloseable {
    private final TreeSitter treeSitter;
    private final Map<QueryKind, String> sources;
    private final Consumer<String> notes;
    private final Map<QueryKind, Query> queries = new EnumMap<>(QueryKind.class);
    private @Nullable ParsedText underway;

    /// @param sources the queries that the package has
    /// @param notes told of what cannot be used of them, in a sentence
    Grammar(TreeSitter treeSitter, Map<QueryKind, String> sources, Consumer<String> notes) {
        this.treeSitter = treeSitter;
        this.sources = sources;
        this.notes = notes;
    }

    TreeSitter treeSitter() {
        return treeSitter;
    }

    /// A query, compiled when it is first asked for; nothing if the package has none.
    ///
    /// @throws Unsupported if it does not fit the grammar
    Optional<Query> query(QueryKind kind) {
        var known = queries.get(kind);
        var source = sources.get(kind);
        if (known != null || source == null) {
            return Optional.ofNullable(known);
        }
        try {
            var made = Query.of(treeSitter, source, notes);
            queries.put(kind, made);
            return Optional.of(made);
        } catch (QueryException e) {
            throw new Unsupported("Its " + kind.file() + " does not fit its grammar, " + e.getMessage() + ".");
        }
    }

    /// Brings a text's tree up to date, or goes on doing so. Only one text is parsed at a time; a parse of another one
    /// that was stopped begins anew later.
    ///
    /// @return whether it is done
    boolean parse(ParsedText text, BooleanSupplier stop) {
        var other = underway;
        if (other != null && other != text) {
            other.giveUp();
        }
        underway = text;
        return text.parse(stop);
    }

    ParsedText text(String text) {
        return new ParsedText(treeSitter, text);
    }

    /// Lets go of a text.
    void forget(ParsedText text) {
        text.close();
        if (underway == text) {
            underway = null;
        }
    }

    @Override
    public void close() {
        treeSitter.close();
    }
}
