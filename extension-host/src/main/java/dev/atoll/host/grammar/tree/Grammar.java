package dev.atoll.host.grammar.tree;

import dev.atoll.api.failure.Unsupported;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A grammar at work: one runtime, its queries, and which texts it is parsing at the moment. Belongs to one thread.
public final class Grammar implements AutoCloseable {
    private final TreeSitter treeSitter;
    private final Map<QueryKind, Integer> compiled;
    private final Map<QueryKind, String> misfits;
    private final Consumer<String> notes;
    private final Map<QueryKind, Query> queries = new EnumMap<>(QueryKind.class);
    private final Map<TreeSitter.Parser, ParsedText> underway = new HashMap<>();

    /// @param compiled where its queries lie
    /// @param misfits why queries cannot be used, sentences
    /// @param notes told of what cannot be used of a query, in a sentence
    Grammar(
            TreeSitter treeSitter,
            Map<QueryKind, Integer> compiled,
            Map<QueryKind, String> misfits,
            Consumer<String> notes) {
        this.treeSitter = treeSitter;
        this.compiled = compiled;
        this.misfits = misfits;
        this.notes = notes;
    }

    public TreeSitter treeSitter() {
        return treeSitter;
    }

    /// A query; nothing if the package has none.
    ///
    /// @throws Unsupported if it does not fit the grammar
    public Optional<Query> query(QueryKind kind) {
        var misfit = misfits.get(kind);
        if (misfit != null) {
            throw new Unsupported(misfit);
        }
        var address = compiled.get(kind);
        return address == null
                ? Optional.empty()
                : Optional.of(queries.computeIfAbsent(kind, _ -> Query.at(address, treeSitter, notes)));
    }

    /// Brings a text's tree up to date, or goes on doing so. A parser works on one text at a time; a parse of another
    /// one
    /// that was stopped begins anew later.
    ///
    /// @return whether it is done
    public boolean parse(ParsedText text, BooleanSupplier stop) {
        var other = underway.put(text.parser(), text);
        if (other != null && other != text) {
            other.giveUp();
        }
        return text.parse(stop);
    }

    /// A document's text.
    public ParsedText text(String text) {
        return new ParsedText(treeSitter, treeSitter.places().whole(), text);
    }

    /// A text that is parsed while the parse of a document waits.
    public ParsedText quickText(String text) {
        return new ParsedText(treeSitter, treeSitter.places().quick(), text);
    }

    /// Lets go of a text.
    public void forget(ParsedText text) {
        text.close();
        underway.remove(text.parser(), text);
    }

    @Override
    public void close() {
        treeSitter.close();
    }
}
