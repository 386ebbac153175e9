package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.host.bindings.v0_1.Symbols;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Checks and nests the flat list of symbols that a guest gives.
final class SymbolAnswers {
    private SymbolAnswers() {}

    /// A symbol that has not found its parent yet, with its depth.
    private record Waiting(int depth, Symbol symbol) {}

    /// The outermost symbols. The list is walked from its end, so that a symbol meets all its children, which
    /// wait for the next symbol before them that is less deep.
    static List<Symbol> nested(List<Symbols.Symbol> flat, int length, Limits limits) {
        Answers.count(flat.size(), Limit.SYMBOLS, limits, "symbols");
        int deepest = limits.of(Limit.SYMBOL_DEPTH);
        var waiting = new ArrayDeque<Waiting>();
        for (int i = flat.size() - 1; i >= 0; i--) {
            var one = flat.get(i);
            if (one.depth() < 0 || one.depth() > deepest) {
                throw Answers.bad("a symbol is nested " + Integer.toUnsignedString(one.depth()) + " deep; at most "
                        + deepest + " is allowed");
            }
            var children = new ArrayList<Symbol>();
            var next = waiting.peek();
            while (next != null && next.depth() > one.depth()) {
                children.add(waiting.pop().symbol());
                next = waiting.peek();
            }
            waiting.push(new Waiting(one.depth(), symbol(one, children, length)));
        }
        return waiting.stream().map(Waiting::symbol).toList();
    }

    private static Symbol symbol(Symbols.Symbol one, List<Symbol> children, int length) {
        Span span = Answers.span(one.span(), length);
        Span selection = Answers.span(one.selection(), length);
        if (selection.start() < span.start() || selection.end() > span.end()) {
            throw Answers.bad("a symbol's selection lies outside of it");
        }
        return new Symbol(
                shortened(one.name()),
                one.detail().map(SymbolAnswers::shortened),
                SymbolKind.valueOf(one.kind().name()),
                span,
                selection,
                Collections.unmodifiableList(children));
    }

    /// A name, cut where it is very long.
    static String shortened(String text) {
        var line = Answers.sentence(text).replace('\n', ' ');
        return line.length() <= Limits.NAME_LENGTH ? line : line.substring(0, Limits.NAME_LENGTH) + "…";
    }
}
