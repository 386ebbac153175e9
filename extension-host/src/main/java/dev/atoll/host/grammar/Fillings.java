package dev.atoll.host.grammar;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.LanguageSpan;
import dev.atoll.api.feature.Tokens;
import dev.atoll.host.grammar.colour.Embedded;
import dev.atoll.host.grammar.colour.Paint;
import dev.atoll.host.grammar.session.Asked;
import dev.atoll.host.grammar.session.GrammarDesk;
import dev.atoll.host.grammar.session.GrammarSession;
import dev.atoll.host.grammar.session.Grammars;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Colours of stretches in other languages, each from the grammar of its language, painted over what is beneath.
///
/// @param grammars who colours them
record Fillings(Grammars grammars) {
    private static final int DEEPEST = 3;

    /// Colours with what they stand on, and what is left to others.
    ///
    /// @param tokens colours of the language itself
    /// @param text all of the text
    /// @param embedded stretches in other languages
    record Layer(Tokens tokens, String text, List<Embedded> embedded) {
        /// A string or comment of another language may go on behind text that is not of that language.
        Layer within(List<int[]> ranges) {
            var palette = new Paint.Palette();
            var paint = Paint.of(tokens, palette).within(ranges);
            return new Layer(Tokens.of(paint.between(0, text.length()), palette.scopes()), text, embedded);
        }
    }

    /// The colours of some lines by their own grammar.
    static Layer layer(GrammarSession session, ParsedText text, Span visible) {
        var palette = new Paint.Palette();
        var paint = session.colours().of(text, visible, palette);
        var embedded = session.embeddings().in(text, visible);
        var tokens = Tokens.of(paint.between(visible.start(), visible.end()), palette.scopes());
        return new Layer(tokens, text.text().all(), embedded);
    }

    /// Fills in the colours of other languages, and of others in those.
    ///
    /// @param key tells the text from others
    CompletableFuture<Layer> filled(Layer layer, Span visible, String key) {
        return filled(layer, visible, key, DEEPEST);
    }

    /// Fills in the colours of other languages, and of others in those. A language without a grammar, or whose grammar
    /// fails, keeps the colours there are.
    private CompletableFuture<Layer> filled(Layer layer, Span visible, String key, int depth) {
        if (layer.embedded().isEmpty() || depth == 0) {
            return CompletableFuture.completedFuture(layer);
        }
        var fillings = new ArrayList<CompletableFuture<Optional<Layer>>>();
        for (int i = 0; i < layer.embedded().size(); i++) {
            var one = layer.embedded().get(i);
            var place = key + ", " + one.language() + " " + i;
            grammars.named(one.language())
                    .ifPresent(actor -> fillings.add(filling(actor, layer, place, one, visible)
                            .thenCompose(inner -> filled(inner, visible, place, depth - 1))
                            .thenApply(inner -> inner.within(one.ranges()))
                            .thenApply(Optional::of)
                            .exceptionally(_ -> Optional.empty())));
        }
        return CompletableFuture.allOf(fillings.toArray(CompletableFuture[]::new))
                .thenApply(_ -> over(
                        layer,
                        fillings.stream()
                                .map(CompletableFuture::join)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private static CompletableFuture<Layer> filling(
            Actor<Session> actor, Layer layer, String key, Embedded embedded, Span visible) {
        Function<GrammarSession, ParsedText> text = session -> session.embedded(key, layer.text(), embedded.ranges());
        return actor.ask(new Asked<>(
                "colours in " + key,
                Optional.empty(),
                Urgency.VISIBLE,
                text,
                (session, parsed) -> layer(session, parsed, GrammarDesk.inside(visible, parsed.text()))));
    }

    /// The stretches in other languages that have a grammar, as far as they lie in a span.
    List<LanguageSpan> languages(List<Embedded> embedded, Span covered) {
        var spans = new ArrayList<LanguageSpan>();
        for (var one : embedded) {
            grammars.languageId(one.language()).ifPresent(id -> {
                for (var range : one.ranges()) {
                    int start = Math.max(range[0], covered.start());
                    int end = Math.min(range[1], covered.end());
                    if (start < end) {
                        spans.add(new LanguageSpan(new Span(start, end), id));
                    }
                }
            });
        }
        return spans;
    }

    private static Layer over(Layer base, List<Layer> fillings) {
        var palette = new Paint.Palette();
        var paint = Paint.of(base.tokens(), palette);
        for (var filling : fillings) {
            paint = paint.under(Paint.of(filling.tokens(), palette));
        }
        var tokens = Tokens.of(paint.between(0, base.text().length()), palette.scopes());
        return new Layer(tokens, base.text(), List.of());
    }
}
