package dev.atoll.app.language;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.provider.DiagnosticProvider;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.FoldingProvider;
import dev.atoll.api.provider.HighlightProvider;
import dev.atoll.api.provider.Provider;
import dev.atoll.api.provider.SemanticTokenProvider;
import dev.atoll.api.provider.SymbolProvider;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.text.Text;
import dev.atoll.host.OpenDocument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// One open document as extensions see it, and what they say about it.
///
/// Edits are sent at once and cost the caller next to nothing; colours are asked for with each edit, problems, outline
/// and folds after a pause.
/// Findings follow the text while newer ones are awaited, so nothing flickers. Where several extensions serve a
/// document,
/// the first one's colours,
/// outline and folds are shown, and the problems of all. Which one is the first is said by who opens the document.
/// Colours
/// by meaning are asked for after a pause, and lie over the others.
///
/// Belongs to the UI thread.
public final class DocumentLanguage implements Subscription {
    private static final Duration PROBLEM_PAUSE = Duration.ofMillis(200);
    private static final Duration STRUCTURE_PAUSE = Duration.ofMillis(350);
    private static final Duration MEANING_PAUSE = Duration.ofMillis(150);

    private final OpenDocument open;
    private final DocumentId id;
    private final LanguageView view;
    private final ChangeLog log;
    private final List<Standing<?, ?>> standings;
    private final Ui ui;
    private final Standing<HighlightProvider, Highlights> colours;
    private final Standing<HighlightProvider, Highlights> coloursAside;
    private final Standing<SemanticTokenProvider, Highlights> meanings;
    private final Standing<DiagnosticProvider, List<Diagnostic>> problems;
    private final Standing<SymbolProvider, List<Symbol>> outline;
    private final Standing<FoldingProvider, List<FoldRange>> folds;
    private final Debounce problemPause;
    private final Debounce structurePause;
    private final Debounce meaningPause;
    private final Map<ExtensionId, FoundProblems> diagnostics = new LinkedHashMap<>();
    private final Marks marks = new Marks();
    private final Asides asides = new Asides();
    private int length;
    private final Screens coloured = new Screens();
    private final Screens meant = new Screens();

    /// @param open the document in the host, just opened with `info`
    /// @param info what the host was told
    /// @param ui the thread that this belongs to
    /// @param timer measures pauses
    /// @param view where findings are shown
    public DocumentLanguage(OpenDocument open, DocumentInfo info, Ui ui, Timer timer, LanguageView view) {
        this.open = open;
        this.id = info.id();
        this.view = view;
        this.length = info.length();
        this.ui = ui;
        log = new ChangeLog(info.version());
        colours = ofFirst(
                HighlightProvider.class,
                (provider, revision) -> next(coloured, span -> provider.highlight(revision, span)),
                this::colourScreen);
        coloursAside = ofFirst(HighlightProvider.class, this::aside, this::colourAside);
        meanings = ofFirst(
                SemanticTokenProvider.class,
                (provider, revision) -> next(meant, span -> provider.tokens(revision, span)),
                this::mean);
        problems = new Standing<>(
                ui,
                () -> open.providers(DiagnosticProvider.class),
                DiagnosticProvider::diagnose,
                this::diagnose,
                view::showFailure);
        outline = ofFirst(
                SymbolProvider.class,
                SymbolProvider::symbols,
                (_, version, answer) ->
                        present(version, answer, (found, since) -> view.showOutline(Late.symbols(found, since))));
        folds = ofFirst(
                FoldingProvider.class,
                FoldingProvider::folds,
                (_, version, answer) ->
                        present(version, answer, (found, since) -> view.showFolds(Late.folds(found, since))));
        standings = new ArrayList<>(List.of(colours, coloursAside, meanings, problems, outline, folds));
        meaningPause = new Debounce(ui, timer, MEANING_PAUSE, this::askMeanings);
        problemPause = new Debounce(ui, timer, PROBLEM_PAUSE, () -> problems.wish(this::revision));
        structurePause = new Debounce(ui, timer, STRUCTURE_PAUSE, this::askStructure);
    }

    private <P extends Provider, A> Standing<P, A> ofFirst(
            Class<P> kind, Standing.Question<P, A> question, Standing.Receiver<A> receiver) {
        return new Standing<>(ui, () -> first(kind), question, receiver, view::showFailure);
    }

    /// Asks for everything at once: after opening, and when an extension has become ready.
    public void refresh() {
        askColours();
        asides.askAgain();
        askColoursAside();
        askMeanings();
        var asked = open.providers(DiagnosticProvider.class).stream()
                .map(Provider::extension)
                .toList();
        if (diagnostics.keySet().retainAll(asked)) {
            view.showDiagnostics(merged());
        }
        problems.wish(this::revision);
        askStructure();
        clearUnoffered();
    }

    // whoever offered it does so no more: what was said goes
    private void clearUnoffered() {
        var whole = new Span(0, length);
        clearUnoffered(colours, () -> {
            view.showLanguages(whole, List.of());
            view.showColours(whole, List.of());
        });
        clearUnoffered(meanings, () -> view.showMeanings(whole, List.of()));
        clearUnoffered(outline, () -> view.showOutline(List.of()));
        clearUnoffered(folds, () -> view.showFolds(RangeSet.empty()));
    }

    private static void clearUnoffered(Standing<?, ?> question, Runnable clear) {
        if (question.forgetsAll()) {
            clear.run();
        }
    }

    /// The document changed.
    ///
    /// @param version its new version
    /// @param changes from the last version told
    /// @param after the new text
    public void changed(int version, ChangeSet changes, Text after) {
        open.change(version, ProjectedText.edits(changes), new ProjectedText(after));
        log.add(version, changes);
        length = after.length();
        coloured.map(changes, this::clamped);
        meant.map(changes, this::clamped);
        diagnostics.replaceAll((_, found) -> found.map(changes));
        marks.map(changes);
        asides.map(changes);
        askColours();
        meaningPause.call();
        problemPause.call();
        structurePause.call();
    }

    /// Other parts of the document are on the screen.
    ///
    /// @param spans what colours are wanted for in the present text, one for each view, the most wanted first
    public void show(List<Span> spans) {
        var wanted = spans.stream().map(this::clamped).distinct().toList();
        boolean _ = meant.show(wanted);
        if (coloured.show(wanted)) {
            askColours();
            meaningPause.call();
        }
    }

    /// These lines are on the screen, too, apart from what [#show] told of. Colours that they lack are asked for.
    ///
    /// @param lines in the present text, none of them empty
    public void showAside(List<Span> lines) {
        asides.show(lines);
        askColoursAside();
    }

    /// An extension marks places. What it says of a version from before anything remembered is dropped.
    ///
    /// @param version the version that the decorations speak of; does not matter if there are none
    /// @param group the group that they replace
    public void mark(ExtensionId extension, int version, String group, List<Decoration> decorations) {
        log.since(decorations.isEmpty() ? log.version() : version, length).ifPresent(since -> {
            marks.put(extension, group, decorations, since);
            view.showMarks(marks.all());
        });
    }

    /// The document as extensions know it.
    public DocumentId id() {
        return id;
    }

    /// Whether everything was asked and answered for the text as it is.
    public boolean settled() {
        return !problemPause.waiting()
                && !structurePause.waiting()
                && !meaningPause.waiting()
                && standings.stream().allMatch(Standing::idle);
    }

    /// The present version, to be named in requests of one's own.
    public Revision revision() {
        return new Revision(id, log.version());
    }

    /// Where a stretch of an earlier version is in the present text; nothing if that version is too long ago.
    public Optional<Span> present(Span span, int version) {
        return log.since(version, length).map(since -> since.isEmpty() ? span : Late.span(span, since));
    }

    /// The extensions' other offers for this document.
    public <P extends Provider> List<P> providers(Class<P> kind) {
        return open.providers(kind);
    }

    /// What has changed since a version; nothing if that is not known any more.
    public Optional<ChangeSet> since(int version) {
        return log.since(version, length);
    }

    /// A question of one's own, asked of all extensions that offer a feature. It counts for [#settled] until it is
    /// closed.
    ///
    /// @param kind the feature
    /// @param question how it is put
    /// @param receiver takes the answers, for the text as it is when they come; not those from before anything
    ///     remembered
    public <P extends Provider, A> Recurring recurring(
            Class<P> kind, Recurring.Question<P, A> question, Recurring.Receiver<A> receiver) {
        Standing<P, A> standing = new Standing<>(
                ui,
                () -> open.providers(kind),
                question::ask,
                (extension, version, answer) ->
                        present(version, answer, (found, since) -> receiver.receive(extension, found, since)),
                view::showFailure);
        standings.add(standing);
        return new Recurring() {
            @Override
            public void wish() {
                standing.wish(DocumentLanguage.this::revision);
            }

            @Override
            public boolean idle() {
                return standing.idle();
            }

            @Override
            public List<ExtensionId> asked() {
                return open.providers(kind).stream().map(Provider::extension).toList();
            }

            @Override
            public void close() {
                standing.close();
                standings.remove(standing);
            }
        };
    }

    @Override
    public void close() {
        problemPause.close();
        structurePause.close();
        meaningPause.close();
        standings.forEach(Standing::close);
        open.close();
    }

    private void askColours() {
        coloured.askAll();
        askMore(coloured, colours);
    }

    private void askMore(Screens screens, Standing<?, ?> question) {
        if (screens.more()) {
            question.wish(this::revision);
        }
    }

    private static <A> CompletableFuture<A> next(Screens screens, Function<Span, CompletableFuture<A>> question) {
        return screens.next().map(question).orElseGet(DocumentLanguage::nothingToAsk);
    }

    private CompletableFuture<Highlights> aside(HighlightProvider provider, Revision revision) {
        return asides.next().map(line -> provider.highlight(revision, line)).orElseGet(DocumentLanguage::nothingToAsk);
    }

    private void askColoursAside() {
        if (!asides.isEmpty()) {
            coloursAside.wish(this::revision);
        }
    }

    private void colourScreen(ExtensionId extension, int version, Highlights answer) {
        colour(version, answer);
        askMore(coloured, colours);
    }

    private void colourAside(ExtensionId extension, int version, Highlights answer) {
        colour(version, answer);
        askColoursAside();
    }

    private static <A> CompletableFuture<A> nothingToAsk() {
        return CompletableFuture.failedFuture(new CancellationException());
    }

    private void askMeanings() {
        meant.askAll();
        askMore(meant, meanings);
    }

    private void askStructure() {
        outline.wish(this::revision);
        folds.wish(this::revision);
    }

    private <P extends Provider> List<P> first(Class<P> kind) {
        return open.providers(kind).stream().limit(1).toList();
    }

    private void colour(int version, Highlights answer) {
        present(version, answer, (found, since) -> {
            Span covered = Late.span(found.covered(), since);
            view.showLanguages(covered, Late.languages(found.languages(), since));
            view.showColours(covered, Late.colours(found.tokens(), since));
        });
    }

    private void mean(ExtensionId extension, int version, Highlights answer) {
        present(version, answer, (found, since) -> {
            view.showMeanings(Late.span(found.covered(), since), Late.colours(found.tokens(), since));
        });
        askMore(meant, meanings);
    }

    private void diagnose(ExtensionId extension, int version, List<Diagnostic> answer) {
        present(version, answer, (found, since) -> {
            diagnostics.put(extension, FoundProblems.of(found, since));
            view.showDiagnostics(merged());
        });
    }

    private RangeSet<Diagnostic> merged() {
        return RangeSet.of(diagnostics.values().stream()
                .flatMap(found -> found.present().all().stream())
                .toList());
    }

    /// Shows an answer with the changes made since its version; one from before anything remembered is dropped.
    private <A> void present(int version, A answer, Showing<A> showing) {
        log.since(version, length).ifPresent(since -> showing.show(answer, since));
        log.forgetBefore(standings.stream()
                .mapToInt(standing -> standing.oldestAsked(log.version()))
                .reduce(log.version(), Math::min));
    }

    private Span clamped(Span span) {
        int start = Math.min(span.start(), length);
        return new Span(start, Math.max(start, Math.min(span.end(), length)));
    }

    private interface Showing<A> {
        void show(A answer, ChangeSet since);
    }
}
