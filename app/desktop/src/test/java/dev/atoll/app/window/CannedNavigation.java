package dev.atoll.app.window;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.DocumentLink;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.Occurrence;
import dev.atoll.api.feature.RenameCandidate;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.LinkProvider;
import dev.atoll.api.provider.LinkedEditingProvider;
import dev.atoll.api.provider.OccurrenceProvider;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.api.provider.SelectionProvider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.api.provider.WorkspaceSymbolProvider;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

import static java.util.concurrent.CompletableFuture.completedFuture;

/// Providers that answer what a test hands over.
final class CannedNavigation {
    private static final ExtensionId ID = new ExtensionId("test.fake");

    private CannedNavigation() {}

    /// A place in the document that was opened as the n-th.
    static Place open(int document, int start, int end) {
        return place(new DocumentRef.Open(new DocumentId(document)), start, end);
    }

    static Place file(String path, int start, int end) {
        return place(new DocumentRef.File(path), start, end);
    }

    private static Place place(DocumentRef in, int start, int end) {
        return new Place(in, new Span(start, end), new Span(start, end));
    }

    record Defining(BiFunction<Integer, DefinitionGoal, List<Place>> answer) implements DefinitionProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<Place>> find(Revision revision, int at, DefinitionGoal goal) {
            return completedFuture(answer.apply(at, goal));
        }
    }

    record Referring(ExtensionId extension, CompletableFuture<List<Place>> answer) implements ReferenceProvider {
        Referring(List<Place> places) {
            this(ID, completedFuture(places));
        }

        @Override
        public CompletableFuture<List<Place>> references(Revision revision, int at, boolean includeDeclaration) {
            return answer;
        }
    }

    record Occurring(IntFunction<CompletableFuture<List<Occurrence>>> answer) implements OccurrenceProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<Occurrence>> occurrences(Revision revision, int at) {
            return answer.apply(at);
        }
    }

    record Linking(IntFunction<List<Span>> answer) implements LinkedEditingProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<Span>> linked(Revision revision, int at) {
            return completedFuture(answer.apply(at));
        }
    }

    record Renaming(
            Optional<RenameCandidate> candidate, Function<String, CompletableFuture<List<DocumentEdits>>> answer)
            implements RenameProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<Optional<RenameCandidate>> prepare(Revision revision, int at) {
            return completedFuture(candidate);
        }

        @Override
        public CompletableFuture<List<DocumentEdits>> rename(Revision revision, int at, String name) {
            return answer.apply(name);
        }
    }

    record Surrounding(List<Span> spans) implements SelectionProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<List<Span>>> ranges(Revision revision, List<Integer> at) {
            return completedFuture(at.stream().map(_ -> spans).toList());
        }
    }

    record Outlining(List<Symbol> symbols) implements SymbolProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<Symbol>> symbols(Revision revision) {
            return completedFuture(symbols);
        }
    }

    record Finding(ExtensionId extension, CompletableFuture<List<FoundSymbol>> answer)
            implements WorkspaceSymbolProvider {
        @Override
        public CompletableFuture<List<FoundSymbol>> search(String query) {
            return answer;
        }
    }

    record Pointing(List<DocumentLink> links) implements LinkProvider {
        @Override
        public ExtensionId extension() {
            return ID;
        }

        @Override
        public CompletableFuture<List<DocumentLink>> links(Revision revision) {
            return completedFuture(links);
        }
    }
}
