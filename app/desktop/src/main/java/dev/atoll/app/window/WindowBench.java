package dev.atoll.app.window;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CommandCall;
import dev.atoll.api.feature.Severity;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.api.provider.Provider;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Timer;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.Precedence;
import dev.atoll.app.panel.files.FileIcons;
import dev.atoll.app.panel.files.FileMark;
import dev.atoll.app.settings.SettingsChange;
import dev.atoll.app.settings.UserChoices;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.app.workspace.OpenResult;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;
import dev.atoll.host.ExtensionHost;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;

/// The window's side of what features may do.
///
/// @param window the window
/// @param around what it works with
/// @param frame where its parts are
record WindowBench(Workbench window, Surroundings around, Frame frame) implements Bench {
    @Override
    public Ui ui() {
        return around.ui();
    }

    @Override
    public Timer timer() {
        return around.timer();
    }

    @Override
    public Background background() {
        return around.background().unhurried();
    }

    @Override
    public ExtensionHost host() {
        return around.host();
    }

    @Override
    public Commands commands() {
        return window.commands();
    }

    @Override
    public List<FileTab> files() {
        return window.tabs().files();
    }

    @Override
    public Optional<OpenFile> shown() {
        return window.tabs().shown().map(OpenFile.class::cast);
    }

    private Optional<FileTab> tab(DocumentRef document) {
        return files().stream()
                .filter(tab -> switch (document) {
                    case DocumentRef.Open(var id) ->
                        tab.language()
                                .filter(language -> language.id().equals(id))
                                .isPresent();
                    case DocumentRef.File(var path) ->
                        tab.path().flatMap(roots()::inside).filter(path::equals).isPresent();
                })
                .findFirst();
    }

    @Override
    public Optional<OpenFile> find(DocumentRef document) {
        return tab(document).map(OpenFile.class::cast);
    }

    @Override
    public CompletableFuture<Text> text(DocumentRef document) {
        Optional<FileTab> open = tab(document);
        if (open.isPresent()) {
            return CompletableFuture.completedFuture(
                    open.get().document().state().text());
        }
        Optional<Path> path = path(document);
        if (path.isEmpty()) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException(Words.of("window.is-not-open-any-more", name(document))));
        }
        return around.background()
                .call(() -> around.workspace().open(path.get()))
                .thenApplyAsync(WindowBench::text, around.ui());
    }

    private static Text text(OpenResult result) {
        return file(result).text();
    }

    private static TextFile file(OpenResult result) {
        return switch (result) {
            case OpenResult.Opened opened -> opened.file();
            case OpenResult.Missing missing -> throw unreadable(missing.sentence());
            case OpenResult.Refused refused -> throw unreadable(refused.sentence());
            case OpenResult.Folder folder ->
                throw unreadable(Words.of("window.is-a-folder", folder.path().getFileName()));
        };
    }

    private static CompletionException unreadable(String sentence) {
        return new CompletionException(new IllegalStateException(sentence));
    }

    @Override
    public CompletableFuture<OpenFile> open(DocumentRef document) {
        Optional<OpenFile> open = find(document);
        if (open.isPresent()) {
            return CompletableFuture.completedFuture(open.get());
        }
        Optional<Path> path = path(document);
        if (path.isEmpty()) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException(Words.of("window.is-not-open-any-more", name(document))));
        }
        return around.background()
                .call(() -> around.workspace().open(path.get()))
                .thenApplyAsync(
                        result -> find(document).orElseGet(() -> window.add(OpenedFile.of(file(result)), "")),
                        around.ui());
    }

    @Override
    public void open(Path path, Consumer<OpenFile> then) {
        window.open(path, then::accept);
    }

    @Override
    public CompletableFuture<List<FolderEntry>> list(Path folder) {
        return around.background()
                .call(() -> around.workspace().list(folder))
                .thenApplyAsync(entries -> entries, around.ui());
    }

    @Override
    public Roots roots() {
        return around.folder().roots();
    }

    @Override
    public void show(OpenFile file) {
        if (file instanceof FileTab tab) {
            window.tabs().select(tab);
        }
    }

    @Override
    public void add(TabContent content, boolean beside) {
        if (beside) {
            window.tabs().area().addBeside(content);
        } else {
            window.tabs().area().add(content);
        }
    }

    @Override
    public void select(TabContent content) {
        window.tabs().select(content);
    }

    @Override
    public void close(List<TabContent> contents) {
        window.close(contents);
    }

    @Override
    public EditorView view(Document document) {
        return around.views().apply(document);
    }

    @Override
    public void ask(String title, String text, List<Choice> answers) {
        window.sheet()
                .ask(
                        title,
                        text,
                        answers.stream()
                                .map(answer -> new Sheet.Answer(answer.title(), answer.effect()))
                                .toList(),
                        window::focusText);
    }

    @Override
    public void browse(String address) {
        ask(
                Words.of("window.open-this-address-in-the"),
                Browser.spelledOut(address),
                List.of(
                        new Choice(
                                Words.of("window.open"),
                                "",
                                () -> around.browser().open(address)),
                        new Choice(Words.of("window.cancel"), "", () -> {})));
    }

    private Optional<Path> path(DocumentRef document) {
        return switch (document) {
            case DocumentRef.Open _ -> Optional.empty();
            case DocumentRef.File(var inside) -> roots().path(inside);
        };
    }

    @Override
    public String name(DocumentRef document) {
        return switch (document) {
            case DocumentRef.File(var path) -> path;
            case DocumentRef.Open _ ->
                tab(document)
                        .map(tab -> tab.path().flatMap(roots()::inside).orElse(tab.title()))
                        .orElse(Words.of("window.the-document"));
        };
    }

    @Override
    public void go(Place place) {
        window.leaving();
        Optional<FileTab> open = tab(place.in());
        if (open.isPresent()) {
            window.tabs().select(open.get());
            select(open.get(), place.target());
            return;
        }
        path(place.in())
                .ifPresentOrElse(
                        path -> window.open(path, tab -> select(tab, place.target())),
                        () -> say(Severity.WARNING, Words.of("window.is-not-open-any-more", name(place.in()))));
    }

    private static void select(FileTab tab, Span target) {
        int length = tab.document().state().text().length();
        int start = Math.min(target.start(), length);
        tab.view().select(Selection.of(start, Math.clamp(target.end(), start, length)));
        tab.view().reveal(start, Reveal.CENTER);
        tab.view().requestFocus();
    }

    @Override
    public void say(Severity severity, String sentence) {
        window.notices().say(severity, sentence);
    }

    @Override
    public Runnable pick(String prompt, Function<String, List<Choice>> choices) {
        return window.picker().open(prompt, Words.of("window.nothing-matches"), choices, window::focusText);
    }

    @Override
    public CompletableFuture<?> walk(Consumer<List<String>> found) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        Roots roots = roots();
        Consumer<List<String>> told = files -> around.ui().execute(() -> {
            if (!over.isCancelled()) {
                found.accept(files);
            }
        });
        around.background().execute(() -> {
            try {
                around.workspace().walk(roots, told, over::isCancelled);
            } finally {
                around.ui().execute(() -> over.complete(null));
            }
        });
        return over;
    }

    @Override
    public void preview(
            String prompt, Function<String, List<Choice>> choices, Consumer<Choice> shown, Runnable backedOut) {
        var _ = pick(prompt, choices);
        window.picker().preview(shown, backedOut);
    }

    @Override
    public void lay(Node node) {
        frame.layBelowQuestions(node);
    }

    @Override
    public void markFiles(Function<Path, FileMark> marks) {
        window.panels().mark(marks);
    }

    @Override
    public void drawFiles(FileIcons icons) {
        window.panels().draw(icons);
    }

    @Override
    public void status(Node item) {
        frame.status(item);
    }

    @Override
    public Subscription rail(String icon, String words, String command) {
        return frame.rail(icon, words, command);
    }

    @Override
    public void call(ExtensionId extension, CommandCall call) {
        window.features().call(extension, call);
    }

    @Override
    public UserChoices choices() {
        return around.choices();
    }

    @Override
    public void choose(SettingsChange change) {
        var _ = around.choices()
                .choose(change)
                .thenAcceptAsync(
                        problem -> problem.ifPresent(sentence -> say(Severity.WARNING, sentence)), around.ui());
        window.settingsChanged();
    }

    @Override
    public void settingsChanged() {
        window.settingsChanged();
    }

    @Override
    public <P extends Provider> List<P> providers(Class<P> kind) {
        return new Precedence(around.choices()::features)
                .order(kind, around.host().providers(kind));
    }

    @Override
    public boolean toggleSide(String title, Node panel) {
        return frame.toggleSide(title, panel);
    }

    @Override
    public boolean toggleFoot(String title, Node panel) {
        return frame.toggleFoot(title, panel);
    }

    @Override
    public boolean togglePage(Node page, Runnable focus) {
        return frame.togglePage(page, focus);
    }

    @Override
    public void extensionsChanged() {
        window.extensionsChanged();
    }

    @Override
    public void retitle(Node panel, String title) {
        frame.retitle(panel, title);
    }

    @Override
    public boolean shows(Node panel) {
        return frame.shows(panel);
    }

    @Override
    public void focusText() {
        window.focusText();
    }
}
