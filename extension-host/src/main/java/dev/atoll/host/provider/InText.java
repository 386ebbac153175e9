package dev.atoll.host.provider;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColorWriting;
import dev.atoll.api.feature.ColoredSpan;
import dev.atoll.api.feature.DocumentLink;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.CodeLensProvider;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.InlayHintProvider;
import dev.atoll.api.provider.LinkProvider;
import dev.atoll.host.bindings.v0_1.Colors;
import dev.atoll.host.bindings.v0_1.InlayHints;
import dev.atoll.host.bindings.v0_1.Links;
import dev.atoll.host.lifecycle.Urgency;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Providers of what is shown in the text or above it.
final class InText {
    private InText() {}

    record Hints(Desk desk) implements InlayHintProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<InlayHint>> hints(Revision revision, Span visible) {
            return desk.ask(Feature.INLAY_HINTS, revision, Urgency.STRUCTURE, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.INLAY_HINTS,
                        InlayHints.class,
                        exported -> exported.hints(Desk.told(revision), Desk.told(visible, document)));
                return InTextAnswers.hints(answer, document.length(), session);
            });
        }
    }

    record Lenses(Desk desk) implements CodeLensProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<CodeLens>> lenses(Revision revision, Span visible) {
            return desk.ask(Feature.CODE_LENS, revision, Urgency.STRUCTURE, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.CODE_LENS,
                        dev.atoll.host.bindings.v0_1.CodeLens.class,
                        exported -> exported.lenses(Desk.told(revision), Desk.told(visible, document)));
                return InTextAnswers.lenses(answer, document.length(), session.limits());
            });
        }
    }

    record Addresses(Desk desk) implements LinkProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<DocumentLink>> links(Revision revision) {
            return desk.ask(Feature.LINKS, revision, Urgency.STRUCTURE, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(Feature.LINKS, Links.class, exported -> exported.links(Desk.told(revision)));
                return InTextAnswers.links(answer, document.length(), session);
            });
        }
    }

    record Colours(Desk desk) implements ColorProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<ColoredSpan>> colors(Revision revision) {
            return desk.ask(Feature.COLORS, revision, Urgency.STRUCTURE, session -> {
                var document = session.document(revision.document());
                var answer =
                        session.ask(Feature.COLORS, Colors.class, exported -> exported.colors(Desk.told(revision)));
                return InTextAnswers.colors(answer, document.length(), session.limits());
            });
        }

        @Override
        public CompletableFuture<List<ColorWriting>> writings(Revision revision, Span at, Color color) {
            return desk.askMore(Feature.COLORS, revision, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.COLORS,
                        Colors.class,
                        exported -> exported.writings(
                                Desk.told(revision),
                                Desk.told(at, document),
                                new Colors.Color(color.red(), color.green(), color.blue(), color.alpha())));
                return InTextAnswers.writings(answer, document.length(), session.limits());
            });
        }
    }
}
