package dev.atoll.host.grammar;

import dev.atoll.api.document.DocumentEdits;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.BracketsHere;
import dev.atoll.api.feature.DefinitionGoal;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.FormattingOptions;
import dev.atoll.api.feature.FoundSymbol;
import dev.atoll.api.feature.Occurrence;
import dev.atoll.api.feature.RenameCandidate;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.BracketProvider;
import dev.atoll.api.provider.DefinitionProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.OccurrenceProvider;
import dev.atoll.api.provider.OnTypeFormattingProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.ReferenceProvider;
import dev.atoll.api.provider.RenameProvider;
import dev.atoll.api.provider.SelectionProvider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.api.provider.WorkspaceSymbolProvider;
import dev.atoll.host.grammar.folder.FolderNames;
import dev.atoll.host.grammar.folder.FolderSearch;
import dev.atoll.host.grammar.session.GrammarDesk;
import dev.atoll.host.grammar.session.GrammarSession;
import dev.atoll.host.grammar.session.Grammars;
import dev.atoll.host.grammar.shape.Folds;
import dev.atoll.host.grammar.shape.IndentWords;
import dev.atoll.host.grammar.shape.Indents;
import dev.atoll.host.grammar.shape.Outlines;
import dev.atoll.host.grammar.shape.Pairs;
import dev.atoll.host.grammar.tree.ParsedText;
import dev.atoll.host.grammar.tree.QueryKind;
import dev.atoll.host.lifecycle.ActorStatus;
import dev.atoll.host.lifecycle.Urgency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// What a grammar offers, by the queries that its package has.
final class GrammarProviders {
    private GrammarProviders() {}

    /// @param words what its manifest tells of where lines stand
    /// @param names the symbols of the open folder
    static List<Provider> of(
            GrammarDesk desk, Set<QueryKind> queries, IndentWords words, Grammars grammars, FolderNames names) {
        var result = new ArrayList<Provider>();
        result.add(new Growing(desk));
        for (var kind : QueryKind.values()) {
            if (queries.contains(kind)) {
                result.addAll(
                        switch (kind) {
                            case HIGHLIGHTS -> List.of(new Painting(desk, grammars));
                            case TAGS -> List.of(new Outline(desk), new Everywhere(desk, names));
                            case FOLDS -> List.of(new Folding(desk));
                            case LOCALS ->
                                List.of(new Same(desk), new Origins(desk), new Uses(desk), new Renaming(desk));
                            case INDENTS -> List.of(new Indenting(desk, words));
                            case BRACKETS -> List.of(new Matching(desk));
                            case INJECTIONS -> List.of();
                        });
            }
        }
        return List.copyOf(result);
    }

    record Growing(GrammarDesk desk) implements SelectionProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<List<Span>>> ranges(Revision revision, List<Integer> at) {
            return desk.ask(
                    Feature.SELECTION,
                    revision,
                    Urgency.CARET,
                    (session, text) -> at.stream()
                            .map(one -> around(session, text, GrammarDesk.inside(one, text.text())))
                            .toList());
        }

        private static List<Span> around(GrammarSession session, ParsedText text, int at) {
            int[] ranges = session.grammar().treeSitter().ancestors(text.tree(), at, at);
            var result = new ArrayList<Span>();
            for (int i = 0; i + 1 < ranges.length; i += 2) {
                boolean fits = ranges[i] >= 0
                        && ranges[i] <= at
                        && at <= ranges[i + 1]
                        && ranges[i + 1] <= text.text().length();
                boolean grows = result.isEmpty()
                        || (ranges[i] <= result.getLast().start()
                                && ranges[i + 1] >= result.getLast().end());
                if (fits && grows && ranges[i] < ranges[i + 1]) {
                    result.add(new Span(ranges[i], ranges[i + 1]));
                }
            }
            return result;
        }
    }

    record Outline(GrammarDesk desk) implements SymbolProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Symbol>> symbols(Revision revision) {
            return desk.ask(
                    Feature.SYMBOLS,
                    revision,
                    Urgency.STRUCTURE,
                    (session, text) -> new Outlines(session.grammar()).of(text, session.limits()));
        }
    }

    record Everywhere(GrammarDesk desk, FolderNames names) implements WorkspaceSymbolProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<FoundSymbol>> search(String query) {
            if (!(desk.actor().status() instanceof ActorStatus.Ready)) {
                // no document of its languages is open; all grammars at once would be too much
                return CompletableFuture.completedFuture(List.of());
            }
            return GrammarDesk.following(desk.actor().ask(new FolderSearch(names, query, false)), outcome -> {
                if (!outcome.complete()) {
                    // the next question finds more
                    var _ = desk.actor().ask(new FolderSearch(names, "", true));
                }
                return CompletableFuture.completedFuture(outcome.found());
            });
        }
    }

    record Folding(GrammarDesk desk) implements FoldingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<FoldRange>> folds(Revision revision) {
            return desk.ask(
                    Feature.FOLDING,
                    revision,
                    Urgency.STRUCTURE,
                    (session, text) -> new Folds(session.grammar()).of(text));
        }
    }

    record Same(GrammarDesk desk) implements OccurrenceProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Occurrence>> occurrences(Revision revision, int at) {
            return desk.ask(
                    Feature.OCCURRENCES,
                    revision,
                    Urgency.CARET,
                    (session, text) -> session.names().occurrences(text, at));
        }
    }

    record Origins(GrammarDesk desk) implements DefinitionProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Place>> find(Revision revision, int at, DefinitionGoal goal) {
            return desk.ask(
                    Feature.DEFINITION,
                    revision,
                    Urgency.ASKED,
                    (session, text) -> session.names().definitions(text, at, revision.document()));
        }
    }

    record Uses(GrammarDesk desk) implements ReferenceProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<List<Place>> references(Revision revision, int at, boolean includeDeclaration) {
            return desk.ask(
                    Feature.REFERENCES,
                    revision,
                    Urgency.ASKED,
                    (session, text) -> session.names().references(text, at, includeDeclaration, revision.document()));
        }
    }

    record Renaming(GrammarDesk desk) implements RenameProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<Optional<RenameCandidate>> prepare(Revision revision, int at) {
            return desk.ask(
                    Feature.RENAME,
                    revision,
                    Urgency.ASKED,
                    (session, text) -> session.names().candidate(text, at));
        }

        @Override
        public CompletableFuture<List<DocumentEdits>> rename(Revision revision, int at, String name) {
            return desk.ask(
                    Feature.RENAME,
                    revision,
                    Urgency.ASKED,
                    (session, text) -> session.names().rename(text, at, name, revision.document()));
        }
    }

    record Indenting(GrammarDesk desk, IndentWords words) implements OnTypeFormattingProvider {
        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public Set<String> triggers() {
            return words.triggers();
        }

        @Override
        public CompletableFuture<List<TextEdit>> format(
                Revision revision, int at, String typed, FormattingOptions options) {
            return desk.ask(
                    Feature.ON_TYPE_FORMATTING,
                    revision,
                    Urgency.CARET,
                    (session, text) -> new Indents(session, words)
                            .after(text, GrammarDesk.inside(at, text.text()), typed, options));
        }
    }

    record Matching(GrammarDesk desk) implements BracketProvider {
        private static final String BRACKETS = "brackets";

        @Override
        public ExtensionId extension() {
            return desk.extension();
        }

        @Override
        public CompletableFuture<BracketsHere> brackets(Revision revision, int at) {
            return desk.ask(
                    BRACKETS,
                    revision,
                    Urgency.CARET,
                    (session, text) -> new Pairs(session).at(text, GrammarDesk.inside(at, text.text())));
        }
    }
}
