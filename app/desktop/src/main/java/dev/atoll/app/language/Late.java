package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.LanguageSpan;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.Tokens;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.ArrayList;
import java.util.List;

/// Answers that speak of an older text, moved to the present one.
final class Late {
    private Late() {}

    static Span span(Span span, ChangeSet since) {
        int start = since.mapOffset(span.start(), Side.AFTER);
        return new Span(start, Math.max(start, since.mapOffset(span.end(), Side.BEFORE)));
    }

    static List<Range<String>> colours(Tokens tokens, ChangeSet since) {
        var ranges = new ArrayList<Range<String>>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            ranges.add(new Range<>(tokens.start(i), tokens.end(i), tokens.scope(i)));
        }
        return since.isEmpty() ? ranges : RangeSet.of(ranges).map(since).all();
    }

    static List<Range<String>> languages(List<LanguageSpan> languages, ChangeSet since) {
        return RangeSet.of(languages.stream()
                        .map(each ->
                                new Range<>(each.span().start(), each.span().end(), each.language()))
                        .toList())
                .map(since)
                .all();
    }

    static RangeSet<FoldRange> folds(List<FoldRange> folds, ChangeSet since) {
        return RangeSet.of(folds.stream()
                        .map(fold ->
                                new Range<>(fold.span().start(), fold.span().end(), fold))
                        .toList())
                .map(since);
    }

    static List<Symbol> symbols(List<Symbol> symbols, ChangeSet since) {
        if (since.isEmpty()) {
            return symbols;
        }
        return symbols.stream()
                .map(symbol -> new Symbol(
                        symbol.name(),
                        symbol.detail(),
                        symbol.kind(),
                        span(symbol.span(), since),
                        span(symbol.selection(), since),
                        symbols(symbol.children(), since)))
                .toList();
    }
}
