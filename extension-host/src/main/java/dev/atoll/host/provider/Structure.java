package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.SelectionProvider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.host.bindings.v0_1.Diagnostics;
import dev.atoll.host.bindings.v0_1.Folding;
import dev.atoll.host.bindings.v0_1.Selection;
import dev.atoll.host.bindings.v0_1.Symbols;
import dev.atoll.host.lifecycle.Urgency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Providers of what a document consists of.
final class Structure {
    private Structure() {}

    record Problems(Desk desk) implements DiagnosticProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Diagnostic>> diagnose(Revision revision) {
            var order = new Gathering.Order(Feature.DIAGNOSTICS.word(), Optional.of(revision), Urgency.DIAGNOSTICS);
            return desk.actor()
                    .ask(new Gathering<Diagnostic>(order, Limit.DIAGNOSTICS, (session, token) -> {
                                var answer = session.ask(
                                        Feature.DIAGNOSTICS,
                                        Diagnostics.class,
                                        exported -> token.isPresent()
                                                ? exported.resume(token.getAsInt())
                                                : exported.diagnose(Desk.told(revision)));
                                return DiagnosticAnswers.part(
                                        answer, session.document(revision.document()), session.limits());
                            })
                            .sorted(Comparator.comparingInt(
                                    diagnostic -> diagnostic.span().start())));
        }
    }

    record Outline(Desk desk) implements SymbolProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Symbol>> symbols(Revision revision) {
            return desk.ask(Feature.SYMBOLS, revision, Urgency.STRUCTURE, session -> {
                var answer = session.ask(
                        Feature.SYMBOLS, Symbols.class, exported -> exported.documentSymbols(Desk.told(revision)));
                return SymbolAnswers.nested(
                        answer, session.document(revision.document()).length(), session.limits());
            });
        }
    }

    record Folds(Desk desk) implements FoldingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<FoldRange>> folds(Revision revision) {
            return desk.ask(Feature.FOLDING, revision, Urgency.STRUCTURE, session -> {
                var answer =
                        session.ask(Feature.FOLDING, Folding.class, exported -> exported.folds(Desk.told(revision)));
                return FoldAnswers.folds(answer, session.text(revision.document()), session.limits());
            });
        }
    }

    record Growing(Desk desk) implements SelectionProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<List<Span>>> ranges(Revision revision, List<Integer> at) {
            return desk.ask(Feature.SELECTION, revision, Urgency.CARET, session -> {
                var document = session.document(revision.document());
                int[] asked =
                        at.stream().mapToInt(one -> Desk.told(one, document)).toArray();
                var answer = session.ask(
                        Feature.SELECTION, Selection.class, exported -> exported.ranges(Desk.told(revision), asked));
                return PlaceAnswers.nested(answer, asked, document.length());
            });
        }
    }
}
