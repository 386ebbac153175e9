package dev.atoll.host.grammar;

import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.manifest.GrammarData;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.manifest.Manifest;
import dev.atoll.api.provider.Provider;
import dev.atoll.host.grammar.folder.FolderNames;
import dev.atoll.host.grammar.session.GrammarDesk;
import dev.atoll.host.grammar.session.GrammarSession;
import dev.atoll.host.grammar.session.Grammars;
import dev.atoll.host.grammar.shape.IndentWords;
import dev.atoll.host.grammar.tree.Callbacks;
import dev.atoll.host.grammar.tree.GrammarStart;
import dev.atoll.host.grammar.tree.QueryKind;
import dev.atoll.host.imports.FolderFiles;
import dev.atoll.host.lifecycle.Actor;
import dev.atoll.host.lifecycle.Session;
import dev.atoll.host.lifecycle.SessionContext;
import dev.atoll.host.lifecycle.SessionFactory;
import dev.atoll.host.provider.Craft;
import dev.atoll.host.provider.ExtensionRuntime;
import dev.atoll.host.sandbox.Sandbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Packages that hold a tree-sitter grammar. They may read the documents of their languages and, if that was granted,
/// files of the open folder; their modules are given no way to do more than answer.
public final class GrammarCraft implements Craft {
    private final GrammarData data;
    private final Set<QueryKind> kinds;
    private final Supplier<Map<String, byte[]>> files;
    private final Grammars grammars;
    private final Function<String, Optional<String>> languageOf;

    /// @param data what the manifest says of the grammar
    /// @param names the paths of the package's files
    /// @param files reads the package's files by their path
    /// @param grammars all grammars
    /// @param languageOf the language of a path
    public GrammarCraft(
            GrammarData data,
            Set<String> names,
            Supplier<Map<String, byte[]>> files,
            Grammars grammars,
            Function<String, Optional<String>> languageOf) {
        this.data = data;
        this.files = files;
        this.grammars = grammars;
        this.languageOf = languageOf;
        this.kinds = Arrays.stream(QueryKind.values())
                .filter(kind -> names.contains(kind.file()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SessionFactory<Session> factory(ExtensionRuntime.Parts parts, Bench bench) {
        return new SessionFactory<>() {
            @Override
            public void prepare() {
                parts.sandbox().prepare();
            }

            @Override
            public Session open(SessionContext context) {
                var start = new GrammarStart(
                        parts.sandbox(), data.symbol(), () -> QueryKind.queries(files.get()), parts.log());
                var grammar = start.open(context.stopper());
                return new GrammarSession(
                        grammar,
                        parts.sandbox().limits(),
                        context.shouldYield(),
                        bench.board()
                                .begin(parts.sandbox().limits(), parts.gate().grants(), bench.runs()));
            }
        };
    }

    @Override
    public List<Provider> providers(ExtensionRuntime.Parts parts, Actor<Session> actor) {
        grammars.add(parts.manifest(), actor);
        var desk = new GrammarDesk(parts.manifest().id(), actor);
        var languages =
                parts.manifest().languages().stream().map(LanguageData::id).collect(Collectors.toSet());
        var folder = new FolderNames(
                new FolderFiles(parts.editor().gives().files(), parts.gate()),
                path -> languageOf.apply(path).filter(languages::contains).isPresent());
        return GrammarProviders.of(desk, kinds, IndentWords.of(parts.manifest()), grammars, folder);
    }

    @Override
    public boolean mayRead(ExtensionRuntime.Parts parts, DocumentInfo document) {
        return true;
    }

    @Override
    public Optional<String> problem(Manifest manifest, Sandbox sandbox) {
        try {
            sandbox.check(new Callbacks().functions());
            return Optional.empty();
        } catch (ExtensionException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void forget(Manifest manifest) {
        grammars.remove(manifest.id());
    }
}
