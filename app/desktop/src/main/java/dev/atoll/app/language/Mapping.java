package dev.atoll.app.language;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.RelatedPlace;
import dev.atoll.api.feature.Symbol;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;

import java.util.List;

/// Findings about an older text, moved to the present one.
final class Mapping {
    private Mapping() {}

    static Span span(Span span, ChangeSet changes) {
        int start = changes.mapOffset(span.start(), Side.AFTER);
        return new Span(start, Math.max(start, changes.mapOffset(span.end(), Side.BEFORE)));
    }

    /// Problems whose text was deleted are gone.
    static List<Diagnostic> diagnostics(List<Diagnostic> diagnostics, ChangeSet changes) {
        if (changes.isEmpty() || diagnostics.isEmpty()) {
            return diagnostics;
        }
        return diagnostics.stream()
                .filter(diagnostic -> !deleted(diagnostic.span(), changes))
                .map(diagnostic -> diagnostic(diagnostic, changes))
                .toList();
    }

    private static boolean deleted(Span span, ChangeSet changes) {
        return span.length() > 0 && span(span, changes).length() == 0;
    }

    private static Diagnostic diagnostic(Diagnostic old, ChangeSet changes) {
        var related = old.related().stream()
                .map(place -> new RelatedPlace(span(place.span(), changes), place.message()))
                .toList();
        return new Diagnostic(
                span(old.span(), changes),
                old.severity(),
                old.message(),
                old.code(),
                old.source(),
                old.tags(),
                related);
    }

    static List<Symbol> symbols(List<Symbol> symbols, ChangeSet changes) {
        if (changes.isEmpty()) {
            return symbols;
        }
        return symbols.stream()
                .map(symbol -> new Symbol(
                        symbol.name(),
                        symbol.detail(),
                        symbol.kind(),
                        span(symbol.span(), changes),
                        span(symbol.selection(), changes),
                        symbols(symbol.children(), changes)))
                .toList();
    }

    static List<FoldRange> folds(List<FoldRange> folds, ChangeSet changes) {
        if (changes.isEmpty()) {
            return folds;
        }
        return folds.stream()
                .map(fold -> new FoldRange(span(fold.span(), changes), fold.kind(), fold.placeholder()))
                .toList();
    }
}
