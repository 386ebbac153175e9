package dev.atoll.host.grammar;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.grammar.colour.Colours;
import dev.atoll.host.grammar.colour.Paint;
import dev.atoll.host.grammar.tree.Grammar;
import dev.atoll.host.grammar.tree.GrammarStart;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.QueryKind;
import dev.atoll.host.imports.LogBook;
import dev.atoll.host.sandbox.Sandbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// A grammar at work on one text, on the thread that calls and without an actor: for measurements.
public final class GrammarRun implements AutoCloseable {
    private final Grammar grammar;
    private ParsedText text;

    private GrammarRun(Grammar grammar, String text) {
        this.grammar = grammar;
        this.text = grammar.text(text);
    }

    /// Starts a grammar.
    ///
    /// @param engine compiles, or has kept what it compiled
    /// @param source the grammar's module, linked
    /// @param symbol the grammar's name in its module
    /// @param files its package's files, for its queries
    /// @throws Unsupported if it cannot be used
    public static GrammarRun start(Engine engine, ModuleSource source, String symbol, Map<String, byte[]> files) {
        var sandbox = new Sandbox(engine, source, Limits.DEFAULTS, MemoryAccount.unlimited());
        var log = new LogBook(Clock.systemUTC(), Limits.DEFAULTS);
        return new GrammarRun(
                new GrammarStart(sandbox, symbol, () -> QueryKind.queries(files), log).open(new Stopper()), "");
    }

    /// Forgets its text and parses another one from the beginning to the end.
    public void parse(String other) {
        grammar.forget(text);
        text = grammar.text(other);
        grammar.parse(text, () -> false);
    }

    /// Changes its text and parses it again.
    public void change(TextEdit edit) {
        text.change(List.of(edit));
        grammar.parse(text, () -> false);
    }

    /// How many captures the highlights query has in some lines, whatever its conditions say.
    ///
    /// @param end behind the last line
    public int captures(int first, int end) {
        var query = grammar.query(QueryKind.HIGHLIGHTS).orElseThrow();
        var matches = query.in(grammar.treeSitter(), text.tree(), text.text(), first, end);
        int result = 0;
        for (int match = matches.first(); matches.has(match); match = matches.next(match)) {
            result += matches.captures(match);
        }
        return result;
    }

    /// All that is done for the colours of some lines: how many stretches have one.
    ///
    /// @param end behind the last line
    public int colours(int first, int end) {
        var visible = new Span(text.text().start(first), text.text().start(end));
        var palette = new Paint.Palette();
        return new Colours(grammar).of(text, visible, palette).between(visible.start(), visible.end()).length;
    }

    @Override
    public void close() {
        grammar.close();
    }
}
