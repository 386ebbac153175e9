package dev.atoll.host.grammar;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.Urgency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Colours of a text and of the other languages in it, each from its own grammar.
///
/// @param desk the grammar of the text itself
/// @param grammars the others
record Painting(GrammarDesk desk, Grammars grammars) implements HighlightProvider {
    private static final int DEEPEST = 3;

    @Override
    public ExtensionId extension() {
        return desk.extension();
    }

    /// Colours with what they stand on, and what is left to others.
    ///
    /// @param tokens colours of the language itself
    /// @param text all of the text
    /// @param embedded stretches in other languages
    private record Layer(Tokens tokens, String text, List<Embedded> embedded) {}

    @Override
    public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
        return desk.actor()
                .ask(new Asked<>(
                        Feature.HIGHLIGHTING.word(),
                        Optional.of(revision),
                        Urgency.VISIBLE,
                        session -> session.visible(revision.document(), visible),
                        (session, text) -> {
                            if (text != session.text(revision.document())) {
                                whole(revision);
                            }
                            return layer(session, text, GrammarDesk.inside(visible, text.text()));
                        }))
                .thenCompose(layer ->
                        filled(layer, visible, "document " + revision.document().value(), DEEPEST))
                .thenApply(layer ->
                        new Highlights(GrammarDesk.inside(visible, layer.text().length()), layer.tokens()));
    }

    /// Parses all of a text of which only the beginning was, and has the colours asked for again.
    private void whole(Revision revision) {
        var _ = desk.actor()
                .ask(new Asked<>(
                        "whole text",
                        Optional.of(revision),
                        Urgency.STRUCTURE,
                        session -> session.text(revision.document()),
                        (session, text) -> {
                            session.coloursAreBetter();
                            return text;
                        }));
    }

    private static Layer layer(GrammarSession session, ParsedText text, Span visible) {
        var palette = new Paint.Palette();
        var paint = session.colours().of(text, visible, palette);
        var embedded = session.embeddings().in(text, visible);
        var tokens = Tokens.of(paint.between(visible.start(), visible.end()), palette.scopes());
        return new Layer(tokens, text.text().all(), embedded);
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
