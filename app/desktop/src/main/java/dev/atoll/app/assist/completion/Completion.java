package dev.atoll.app.assist.completion;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CompletionTrigger;
import dev.atoll.api.feature.Completions;
import dev.atoll.api.provider.CompletionProvider;
import dev.atoll.app.assist.popup.Card;
import dev.atoll.app.assist.snippet.Visits;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.RulesHere;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.words.Words;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.CodePoints;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;

/// Suggestions at the caret: asked for while a word is typed, after characters that extensions name, and by key.
///
/// All extensions are asked at once, none waits for another, and what comes late joins below the selected row.
/// Accepting is one step of the document, at every caret before which the same was typed.
public final class Completion implements FileFeature, Session.Screen {
    private static final Duration PAUSE = Duration.ofMillis(30);

    private final Bench bench;
    private final Visits visits;
    private final OfferList list;
    private final Details details;
    private final Debounce typing;
    private @Nullable Session session;
    private @Nullable OpenFile shown;
    private boolean updating;

    /// Suggestions for the files of a window.
    ///
    /// @param visits where snippets' places are visited
    public Completion(Bench bench, MarkdownView markdown, Visits visits) {
        this.bench = bench;
        this.visits = visits;
        list = new OfferList(bench, this::typed, this::detail, this::selected, this::accept);
        details = new Details(bench, markdown, list);
        typing = new Debounce(bench.ui(), bench.timer(), PAUSE, this::openAfterTyping);
        visits.onChoices(this::choose);
    }

    /// The card of the list, to be kept clear of others.
    public Card card() {
        return list.card();
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "completion.open",
                Words.of("assist.completion.suggest"),
                this::writing,
                () -> open(CompletionTrigger.INVOKED)));
        commands.add(when(
                "completion.accept",
                Words.of("assist.completion.accept-the-suggestion"),
                _ -> tabAccepts(),
                this::acceptSelected));
        commands.add(when(
                "completion.accept-by-enter",
                Words.of("assist.completion.accept-the-suggestion-meant"),
                this::meant,
                this::acceptSelected));
        addSteps(commands);
    }

    private void addSteps(Commands commands) {
        commands.add(when(
                "completion.next",
                Words.of("assist.completion.next-suggestion"),
                _ -> true,
                () -> move(() -> list.move(1))));
        commands.add(when(
                "completion.previous",
                Words.of("assist.completion.previous-suggestion"),
                _ -> true,
                () -> move(() -> list.move(-1))));
        commands.add(when(
                "completion.page-down",
                Words.of("assist.completion.suggestions-page-down"),
                _ -> true,
                () -> move(() -> list.page(true))));
        commands.add(when(
                "completion.page-up",
                Words.of("assist.completion.suggestions-page-up"),
                _ -> true,
                () -> move(() -> list.page(false))));
        commands.add(when(
                "completion.first",
                Words.of("assist.completion.first-suggestion"),
                _ -> true,
                () -> move(() -> list.end(false))));
        commands.add(when(
                "completion.last",
                Words.of("assist.completion.last-suggestion"),
                _ -> true,
                () -> move(() -> list.end(true))));
    }

    private Command when(String name, String title, Predicate<Offer> applies, Runnable effect) {
        return new Command(
                name, title, () -> open() && list.selected().filter(applies).isPresent(), effect);
    }

    private boolean writing() {
        return shown != null && shown.view().node().isFocused();
    }

    private boolean open() {
        return writing() && session != null && session.shown();
    }

    private void move(Runnable step) {
        if (session != null) {
            session.moved();
        }
        step.run();
    }

    // while places are visited, Tab leads on unless a suggestion was chosen
    private boolean tabAccepts() {
        return session != null && (session.chosen() || !visits.visiting());
    }

    private boolean meant(Offer offer) {
        return session != null && session.means(offer) && !wholly(offer);
    }

    // accepting would change nothing, so Enter is a line break
    private boolean wholly(Offer offer) {
        Span replaced = offer.replaced();
        Text text = session == null
                ? Text.empty()
                : session.file().document().state().text();
        return !offer.item().snippet()
                && replaced.end() <= text.length()
                && text.string(replaced.start(), replaced.end())
                        .equals(offer.item().insert());
    }

    @Override
    public Subscription accompany(OpenFile file) {
        EditorView view = file.view();
        ChangeListener<Boolean> focus = (_, _, focused) -> {
            if (!focused) {
                closeIn(file);
            }
        };
        view.node().focusedProperty().addListener(focus);
        return file.document()
                .observe(update -> updated(file, update))
                .and(view.onVisible(_ -> list.card().lay()))
                .and(() -> {
                    view.node().focusedProperty().removeListener(focus);
                    closeIn(file);
                });
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        if (!file.equals(Optional.ofNullable(shown))) {
            end();
            shown = file.orElse(null);
        }
    }

    private void closeIn(OpenFile file) {
        if (session != null && session.file().equals(file)) {
            end();
        }
        if (file.equals(shown)) {
            typing.close();
        }
    }

    private void updated(OpenFile file, Update update) {
        boolean types = update.changesText()
                && switch (update.transaction().origin()) {
                    case TYPING, DELETING, COMPOSING, CORRECTION -> true;
                    case PASTE, DROP, COMMAND, EXTENSION, UNDO, REDO, RELOAD -> false;
                };
        Session running = session;
        if (running != null && running.file().equals(file)) {
            running.map(update.changes());
            updating = true;
            if (types || !update.changesText()) {
                running.follow(types);
            } else {
                end();
            }
            updating = false;
        }
        boolean forward = types && update.transaction().origin() != Origin.DELETING;
        if (forward && file.equals(shown)) {
            afterTyping(file);
        }
    }

    private void afterTyping(OpenFile file) {
        int caret = file.view().state().selection().primary().head();
        Text text = file.document().state().text();
        if (caret == 0) {
            return;
        }
        String last = String.valueOf(text.charAt(caret - 1));
        List<Source> triggered = extensions(file).stream()
                .filter(source -> source.triggers().contains(last))
                .toList();
        if (!triggered.isEmpty()) {
            end();
            begin(file, triggered, CompletionTrigger.TYPED);
        } else if (CodePoints.isWordPart(last.charAt(0)) && session == null) {
            typing.call();
        }
    }

    private void openAfterTyping() {
        OpenFile file = shown;
        if (file == null
                || session != null
                || !file.view().state().selection().primary().isEmpty()) {
            return;
        }
        Text text = file.document().state().text();
        int caret = file.view().state().selection().primary().head();
        int start = DocumentWords.start(text, caret);
        if (start < caret && !Character.isDigit(text.charAt(start))) {
            begin(file, sources(file), CompletionTrigger.TYPED);
        }
    }

    private void open(CompletionTrigger trigger) {
        end();
        if (shown != null) {
            begin(shown, sources(shown), trigger);
        }
    }

    private void begin(OpenFile file, List<Source> sources, CompletionTrigger trigger) {
        typing.close();
        list.reset();
        Session fresh = new Session(file, sources, trigger == CompletionTrigger.INVOKED, bench.ui(), this);
        session = fresh;
        fresh.ask(trigger);
    }

    private static List<Source> extensions(OpenFile file) {
        List<CompletionProvider> providers = file.language()
                .map(language -> language.providers(CompletionProvider.class))
                .orElse(List.of());
        return providers.stream().<Source>map(Source.Extension::new).toList();
    }

    private List<Source> sources(OpenFile file) {
        List<Source> found = new ArrayList<>(extensions(file));
        if (found.isEmpty()) {
            found.add(new Source.Own("words", at -> words(file.document(), at)));
        }
        return found;
    }

    private CompletableFuture<Completions> words(Document document, int at) {
        Text text = document.state().text();
        return bench.background().call(() -> DocumentWords.of(text, at));
    }

    /// Lets the user choose what stands at a snippet's place.
    private void choose(OpenFile file, Span span, List<String> choices) {
        Completions answer = new Completions(
                choices.stream().map(choice -> DocumentWords.item(choice, span)).toList(), false);
        end();
        begin(
                file,
                List.of(new Source.Own("choices", _ -> CompletableFuture.completedFuture(answer))),
                CompletionTrigger.INVOKED);
    }

    private String typed(Offer offer) {
        if (session == null) {
            return "";
        }
        EditorView view = session.file().view();
        int caret = view.state().selection().primary().from();
        int start = offer.replaced().start();
        return start > caret ? "" : session.file().document().state().text().string(start, caret);
    }

    private String detail(Offer offer) {
        return details.detail(offer);
    }

    private void selected(Offer offer) {
        if (session != null) {
            session.file().language().ifPresent(language -> details.select(offer, language));
        }
    }

    @Override
    public void show(Session of, int start, List<Offer> rows, int select) {
        list.show(of.file().view(), start, rows, select);
        if (rows.isEmpty()) {
            details.close();
        }
    }

    @Override
    public int selectedRow() {
        return list.selectedRow();
    }

    @Override
    public void close(Session of) {
        if (of.equals(session)) {
            end();
        }
    }

    private void end() {
        typing.close();
        Session running = session;
        session = null;
        if (running != null) {
            running.close();
            list.hide();
            details.close();
        }
    }

    private void acceptSelected() {
        list.selected().ifPresent(this::accept);
    }

    private void accept(Offer offer) {
        Session running = session;
        if (running == null || updating) {
            return;
        }
        OpenFile file = running.file();
        Acceptance acceptance = Acceptance.of(
                file.document().state().text(),
                file.view().state().selection(),
                RulesHere.of(file.view()),
                offer,
                offer.batch().edits(details.edits(offer)));
        if (details.mayTellMore(offer)) {
            file.language().ifPresent(language -> LateEdits.await(file, language.revision(), offer, bench.ui()));
        }
        end();
        file.view().dispatch(acceptance.step());
        visits.begin(file, acceptance.visit());
    }

    @Override
    public boolean typed(String characters) {
        Session running = session;
        if (open() && running != null) {
            list.selected()
                    .filter(offer -> offer.item().commitCharacters().contains(characters))
                    .filter(running::means)
                    .ifPresent(this::accept);
        }
        return false;
    }

    @Override
    public boolean escape() {
        boolean was = session != null && session.shown();
        end();
        return was;
    }

    @Override
    public boolean settled() {
        return !typing.waiting() && details.idle() && (session == null || session.idle());
    }
}
