package dev.atoll.host.grammar.tree;

import dev.atoll.api.log.LogLevel;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.sandbox.Sandbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Starts instances of one grammar: with its queries compiled as an earlier instance left them, if that was kept.
public final class GrammarStart {
    private final Sandbox sandbox;
    private final String symbol;
    private final Supplier<Map<QueryKind, String>> queries;
    private final LogBook log;

    /// @param symbol the grammar's name in its module
    /// @param queries the sources of its queries, part of what the module's identity tells
    /// @param log told of what cannot be used of them
    public GrammarStart(Sandbox sandbox, String symbol, Supplier<Map<QueryKind, String>> queries, LogBook log) {
        this.sandbox = sandbox;
        this.symbol = symbol;
        this.queries = queries;
        this.log = log;
    }

    /// Makes an instance.
    ///
    /// @throws dev.atoll.api.failure.ExtensionException if that fails
    public Grammar open(Stopper stopper) {
        Function<List<HostFunction>, Guest> opening = given -> sandbox.open(given, stopper);
        var identity = identity();
        var kept = sandbox.store().read(identity).map(GrammarImage::read);
        if (kept.isPresent()) {
            var image = kept.get();
            return grammar(TreeSitter.restored(opening, image), image);
        }
        var made = TreeSitter.started(opening, symbol);
        try {
            var image = readied(made);
            sandbox.store().write(identity, image.bytes());
            return grammar(made.treeSitter(), image);
        } catch (Throwable e) {
            made.treeSitter().close();
            throw e;
        }
    }

    private String identity() {
        return String.join("\n", GrammarImage.FORM, sandbox.identity(), symbol);
    }

    private GrammarImage readied(TreeSitter.Started started) {
        var treeSitter = started.treeSitter();
        var addresses = new EnumMap<QueryKind, Integer>(QueryKind.class);
        var misfits = new EnumMap<QueryKind, String>(QueryKind.class);
        queries.get().forEach((kind, source) -> {
            try {
                addresses.put(kind, treeSitter.query(source));
            } catch (QueryException e) {
                misfits.put(kind, "Its " + kind.file() + " does not fit its grammar, " + e.getMessage() + ".");
            }
        });
        var state = Bytes.of(treeSitter.state().since(started.fresh()));
        return new GrammarImage(treeSitter.places(), addresses, misfits, state);
    }

    private Grammar grammar(TreeSitter treeSitter, GrammarImage image) {
        image.misfits().values().forEach(sentence -> log.write(LogLevel.WARNING, sentence));
        return new Grammar(
                treeSitter, image.queries(), image.misfits(), sentence -> log.write(LogLevel.WARNING, sentence));
    }
}
