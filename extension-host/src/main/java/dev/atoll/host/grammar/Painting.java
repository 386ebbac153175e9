package dev.atoll.host.grammar;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.host.grammar.session.Asked;
import dev.atoll.host.grammar.session.GrammarDesk;
import dev.atoll.host.grammar.session.Grammars;
import dev.atoll.host.lifecycle.Urgency;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Colours of a text and of the other languages in it, each from its own grammar.
///
/// @param desk the grammar of the text itself
/// @param grammars the others
record Painting(GrammarDesk desk, Grammars grammars) implements HighlightProvider {
    @Override
    public ExtensionId extension() {
        return desk.extension();
    }

    @Override
    public CompletableFuture<Highlights> highlight(Revision revision, Span visible) {
        var asked = desk.actor()
                .ask(new Asked<>(
                        Feature.HIGHLIGHTING.word(),
                        Optional.of(revision),
                        Urgency.VISIBLE,
                        session -> session.visible(revision.document(), visible),
                        (session, text) -> {
                            if (text != session.text(revision.document())) {
                                whole(revision);
                            }
                            return Fillings.layer(session, text, GrammarDesk.inside(visible, text.text()));
                        }));
        var key = "document " + revision.document().value();
        return GrammarDesk.following(asked, layer -> {
            var fillings = new Fillings(grammars);
            var covered = GrammarDesk.inside(visible, layer.text().length());
            return fillings.filled(layer, visible, key)
                    .thenApply(whole ->
                            new Highlights(covered, whole.tokens(), fillings.languages(layer.embedded(), covered)));
        });
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
}
