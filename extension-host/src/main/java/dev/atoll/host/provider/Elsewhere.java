package dev.atoll.host.provider;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.RenameCandidate;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.api.provider.WorkspaceSymbolProvider;
import dev.atoll.host.bindings.v0_1.Definition;
import dev.atoll.host.bindings.v0_1.References;
import dev.atoll.host.bindings.v0_1.Rename;
import dev.atoll.host.bindings.v0_1.WorkspaceSymbols;
import dev.atoll.host.lifecycle.Urgency;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Providers of places, here and in other documents.
final class Elsewhere {
    private Elsewhere() {}

    record Origins(Desk desk) implements DefinitionProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Place>> find(Revision revision, int at, DefinitionGoal goal) {
            return desk.ask(Feature.DEFINITION, revision, Urgency.ASKED, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.DEFINITION,
                        Definition.class,
                        exported -> exported.find(
                                Desk.told(revision), Desk.told(at, document), Definition.Goal.valueOf(goal.name())));
                return PlaceAnswers.places(answer, session);
            });
        }
    }

    record Uses(Desk desk) implements ReferenceProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Place>> references(Revision revision, int at, boolean includeDeclaration) {
            var order = new Gathering.Order(Feature.REFERENCES.word(), Optional.of(revision), Urgency.ASKED);
            return desk.actor().ask(new Gathering<>(order, Limit.PLACES, (session, token) -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.REFERENCES,
                        References.class,
                        exported -> token.isPresent()
                                ? exported.resume(token.getAsInt())
                                : exported.references(
                                        Desk.told(revision), Desk.told(at, document), includeDeclaration));
                return PlaceAnswers.part(answer, session);
            }));
        }
    }

    record Everywhere(Desk desk) implements WorkspaceSymbolProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<FoundSymbol>> search(String query) {
            var order = new Gathering.Order(Feature.WORKSPACE_SYMBOLS.word(), Optional.empty(), Urgency.ASKED);
            return desk.actor().ask(new Gathering<>(order, Limit.PLACES, (session, token) -> {
                var answer = session.ask(
                        Feature.WORKSPACE_SYMBOLS,
                        WorkspaceSymbols.class,
                        exported -> token.isPresent() ? exported.resume(token.getAsInt()) : exported.search(query));
                return PlaceAnswers.part(answer, session);
            }));
        }
    }

    record Renaming(Desk desk) implements RenameProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<Optional<RenameCandidate>> prepare(Revision revision, int at) {
            return desk.askMore(Feature.RENAME, revision, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.RENAME,
                        Rename.class,
                        exported -> exported.prepare(Desk.told(revision), Desk.told(at, document)));
                return CaretAnswers.candidate(answer, Desk.told(at, document), document.length());
            });
        }

        @Override
        public CompletableFuture<List<DocumentEdits>> rename(Revision revision, int at, String name) {
            return desk.ask(Feature.RENAME, revision, Urgency.ASKED, session -> {
                var document = session.document(revision.document());
                var answer = session.ask(
                        Feature.RENAME,
                        Rename.class,
                        exported -> exported.rename(Desk.told(revision), Desk.told(at, document), name));
                return EditAnswers.documents(answer, Optional.of(revision.document()), session, desk.gate());
            });
        }
    }
}
