package dev.atoll.app.cli.bench;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.Tokens;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.ExtensionStatus;
import dev.atoll.host.GrantDecider;
import dev.atoll.host.HostOptions;
import dev.atoll.host.LoadResult;
import dev.atoll.host.OpenDocument;
import dev.atoll.host.Watch;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/// A host with extensions, and one document that they all serve.
final class SoakWorld implements AutoCloseable {
    private static final int WINDOW = 3_000;
    private static final int ROUNDS_AT_ONCE = 2;
    private static final int PATIENCE_MINUTES = 5;

    private final SoakCounts counts;
    private final ExtensionHost host;
    private final int extensions;
    private final Watch watch;
    private final Map<Class<? extends Provider>, Deque<CompletableFuture<?>>> rounds = new LinkedHashMap<>();
    private OpenDocument document;
    private DocumentInfo info;
    private Text text;

    /// @param folder where the host keeps its own
    /// @param packages what is loaded
    /// @param counts what is counted
    /// @param start the document's text
    SoakWorld(Path folder, List<Path> packages, SoakCounts counts, String start) {
        this.counts = counts;
        this.host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                .withGrants(GrantDecider.everythingAsked()));
        this.extensions = packages.size();
        this.watch = host.onStatus(extension -> {
            switch (extension.status()) {
                case ExtensionStatus.Restarting again -> counts.fault(extension.id() + " failed: " + again.reason());
                case ExtensionStatus.Failed(var reason) -> counts.fault(extension.id() + " failed: " + reason);
                case ExtensionStatus.Off _ -> counts.fault(extension.id() + " is off");
                case ExtensionStatus.Disabled(var reason) -> counts.fault(extension.id() + " is off: " + reason);
                case ExtensionStatus.Idle _, ExtensionStatus.Starting _, ExtensionStatus.Ready _ -> {}
            }
        });
        for (Path one : packages) {
            if (host.load(one) instanceof LoadResult.Rejected(var problems)) {
                throw new IllegalStateException(one + " is refused: " + problems);
            }
        }
        this.text = Text.of(start);
        this.info = new DocumentInfo(new DocumentId(1), 1, SoakPackages.LANGUAGE, "soak.txt", text.length());
        this.document = host.open(info, new ProjectedText(text));
    }

    Text text() {
        return text;
    }

    /// What the process holds now.
    SoakSample sample() {
        return SoakSample.take(host.guestMemoryBytes());
    }

    /// Closes the document and opens another.
    void reopen(String start) {
        document.close();
        text = Text.of(start);
        info = info(new DocumentId(info.id().value() + 1));
        document = host.open(info, new ProjectedText(text));
    }

    private DocumentInfo info(DocumentId id) {
        return new DocumentInfo(id, info.version() + 1, info.language(), info.path(), text.length());
    }

    /// Makes an edit and asks for the colours around it.
    void edit(Change edit) {
        ChangeSet changes = ChangeSet.of(text.length(), edit);
        text = changes.apply(text);
        info = info(info.id());
        document.change(info.version(), ProjectedText.edits(changes), new ProjectedText(text));
        counts.edits.increment();
        askColours(edit.from());
    }

    private void askColours(int around) {
        int from = Math.max(0, Math.min(around, text.length()) - WINDOW / 2);
        Span window = new Span(from, Math.min(text.length(), from + WINDOW));
        ask(HighlightProvider.class, (provider, revision) -> provider.highlight(revision, window));
    }

    void askDiagnostics() {
        ask(DiagnosticProvider.class, DiagnosticProvider::diagnose);
    }

    void askStructure() {
        ask(SymbolProvider.class, SymbolProvider::symbols);
        ask(FoldingProvider.class, FoldingProvider::folds);
    }

    /// Asks all extensions for the same. Waits only while two rounds of the kind are still under way.
    private <P extends Provider, T> void ask(Class<P> kind, BiFunction<P, Revision, CompletableFuture<T>> question) {
        Deque<CompletableFuture<?>> under = rounds.computeIfAbsent(kind, _ -> new ArrayDeque<>());
        while (under.size() >= ROUNDS_AT_ONCE) {
            await(under.removeFirst());
        }
        Revision revision = new Revision(info.id(), info.version());
        ConcurrentMap<Integer, T> firsts = new ConcurrentHashMap<>();
        List<CompletableFuture<?>> ends = new ArrayList<>();
        for (P provider : document.providers(kind)) {
            counts.asked.increment();
            ends.add(question.apply(provider, revision).handle((answer, failure) -> {
                String by = name(provider, kind);
                ended(by, revision, failure);
                if (failure == null) {
                    agree(
                            by,
                            answer,
                            firsts.putIfAbsent(
                                    SoakPackages.origin(provider.extension().value()), answer));
                }
                return by;
            }));
        }
        if (ends.size() != extensions) {
            counts.fault("only " + ends.size() + " extensions offer " + kind.getSimpleName());
        }
        under.addLast(CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)));
    }

    private static String name(Provider provider, Class<?> kind) {
        return provider.extension() + " " + kind.getSimpleName();
    }

    private void ended(String by, Revision revision, @Nullable Throwable failure) {
        if (failure == null) {
            counts.answered(by, revision.version());
        } else if (failure instanceof CancellationException) {
            counts.replaced.increment();
        } else {
            counts.failed(by + " for version " + revision.version() + ": " + failure);
        }
    }

    private <T> void agree(String by, T answer, @Nullable T first) {
        if (first instanceof Highlights one && answer instanceof Highlights other) {
            if (one.covered().equals(other.covered())) {
                agree(by, same(one.tokens(), other.tokens()));
            }
        } else if (first != null) {
            agree(by, first.equals(answer));
        }
    }

    private void agree(String by, boolean agrees) {
        if (agrees) {
            counts.agreed.increment();
        } else {
            counts.fault(by + " answered something else than another copy");
        }
    }

    private static boolean same(Tokens one, Tokens other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.start(i) == other.start(i)
                    && one.end(i) == other.end(i)
                    && one.scope(i).equals(other.scope(i));
        }
        return same;
    }

    /// Waits until every request has ended.
    void rest() {
        rounds.values().forEach(under -> {
            while (!under.isEmpty()) {
                await(under.removeFirst());
            }
        });
    }

    /// Asks for everything and waits. Nothing newer replaces these requests, so each must be answered.
    void restAfterAskingAll() {
        askColours(text.length());
        askDiagnostics();
        askStructure();
        rest();
        for (Class<? extends Provider> kind : rounds.keySet()) {
            for (Provider provider : document.providers(kind)) {
                String by = name(provider, kind);
                if (counts.newest(by) != info.version()) {
                    counts.fault(by + " lost the request for version " + info.version());
                }
            }
        }
    }

    private void await(CompletableFuture<?> round) {
        try {
            round.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException never) {
            throw new AssertionError(counts.open() + " requests never ended", never);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// All that one extension says of the whole text.
    ///
    /// @param colours of each code unit; empty where it has none
    record Whole(List<String> colours, List<Diagnostic> problems, List<Symbol> outline, List<FoldRange> folds) {
        /// The first thing that differs, in words.
        String difference(Whole other) {
            for (int i = 0; i < Math.min(colours.size(), other.colours.size()); i++) {
                if (!colours.get(i).equals(other.colours.get(i))) {
                    return "colour at " + i + " is '" + colours.get(i) + "', not '" + other.colours.get(i) + "'";
                }
            }
            return "problems " + problems.size() + " and " + other.problems.size() + ", symbols " + outline.size()
                    + " and " + other.outline.size() + ", folds " + folds.size() + " and " + other.folds.size();
        }
    }

    /// All that the extensions say of the whole text.
    Map<String, Whole> whole() throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Whole> all = new TreeMap<>();
        Revision now = new Revision(info.id(), info.version());
        for (HighlightProvider provider : document.providers(HighlightProvider.class)) {
            String id = provider.extension().value();
            all.put(
                    id,
                    new Whole(
                            colours(provider, now),
                            answer(one(DiagnosticProvider.class, id).diagnose(now)),
                            answer(one(SymbolProvider.class, id).symbols(now)),
                            answer(one(FoldingProvider.class, id).folds(now))));
        }
        return all;
    }

    private <P extends Provider> P one(Class<P> kind, String id) {
        return document.providers(kind).stream()
                .filter(provider -> provider.extension().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T answer(CompletableFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    }

    private List<String> colours(HighlightProvider provider, Revision now)
            throws InterruptedException, ExecutionException, TimeoutException {
        String[] colours = new String[text.length()];
        Arrays.fill(colours, "");
        int at = 0;
        while (at < text.length()) {
            Highlights part = answer(provider.highlight(now, new Span(at, text.length())));
            Tokens tokens = part.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Arrays.fill(colours, tokens.start(i), tokens.end(i), tokens.scope(i));
            }
            if (part.covered().end() <= at) {
                throw new AssertionError(provider.extension() + " does not go on at " + at);
            }
            at = part.covered().end();
        }
        return List.of(colours);
    }

    @Override
    public void close() {
        document.close();
        watch.close();
        host.close();
    }
}
