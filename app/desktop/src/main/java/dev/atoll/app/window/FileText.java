package dev.atoll.app.window;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.Decorations;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.LanguageFailure;
import dev.atoll.app.language.LanguageView;
import dev.atoll.app.language.Precedence;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.panel.problems.ProblemsModel;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;
import dev.atoll.host.OpenDocument;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One open file: its document, what extensions say about it, and how it is saved. Tabs show it, each with a view of
/// its
/// own.
///
/// Belongs to the UI thread.
final class FileText implements LanguageView {
    private static final Duration PANEL_PAUSE = Duration.ofMillis(120);
    private static final String PLAIN = "text";
    private static final String PLAIN_TITLE = Words.of("window.plain-text");

    /// What a file tells the window.
    interface Watcher {
        /// Something that a tab shows besides the text has changed: the title, the outline, the problems, the caret's
        /// place.
        void changed(FileTab tab);

        void failed(LanguageFailure failure);
    }

    private final Document document;
    private final String name;
    private final Watcher watcher;
    private final Debounce panels;
    private final List<FileTab> tabs = new ArrayList<>();
    private Subscription observing = Subscription.none();
    private Optional<Path> path;
    private Optional<FileStamp> stamp;
    private Encoding encoding;
    private Optional<Text> saved;
    private String languageName = PLAIN;
    private String languageTitle = PLAIN_TITLE;
    private @org.jspecify.annotations.Nullable DocumentLanguage language;
    private Optional<FileTyping> typing = Optional.empty();
    private FileStyle style = FileStyle.none();
    private List<Symbol> outline = List.of();
    private ProblemsModel problems = ProblemsModel.none();

    FileText(OpenedFile file, Document document, Surroundings around, Watcher watcher) {
        this.document = document;
        this.watcher = watcher;
        this.name = file.name();
        this.path = file.path();
        this.stamp = file.disk().stamp();
        this.encoding = file.encoding();
        this.saved = file.disk().text();
        this.panels = new Debounce(around.ui(), around.timer(), PANEL_PAUSE, this::refreshPanels);
    }

    /// A tab shows it from now on, dressed like the others.
    void join(FileTab tab) {
        if (tabs.isEmpty()) {
            observing = document.observe(this::updated);
        } else {
            EditorView other = tabs.getFirst().view();
            tab.view().decorate(_ -> other.decorations().ofTheText());
            tab.view().configure(other.options());
        }
        tabs.add(tab);
    }

    /// A tab does not show it any more. With the last one it ends.
    void leave(FileTab tab) {
        tabs.remove(tab);
        if (!tabs.isEmpty()) {
            seen(tabs.getFirst());
            return;
        }
        observing.close();
        panels.close();
        if (language != null) {
            language.close();
        }
    }

    /// The tabs that show it.
    List<FileTab> tabs() {
        return List.copyOf(tabs);
    }

    private void decorate(UnaryOperator<Decorations> change) {
        tabs.forEach(tab -> tab.view().decorate(change));
    }

    private void changed() {
        tabs().forEach(watcher::changed);
    }

    void moved(FileTab tab) {
        watcher.changed(tab);
    }

    /// Lets extensions know of the file. Called once it has a name, and again when the name changes.
    void speak(Surroundings around, DocumentId id) {
        if (language != null) {
            language.close();
        }
        Text text = document.state().text();
        String firstLine = new ProjectedText(text).text(0, text.lineEnd(0));
        String place = path.map(OpenFolder::slashes).orElse(title());
        languageName = around.host()
                .languageOf(inside(around).map(around.folder()::withinItsFolder).orElse(place), firstLine)
                .orElse(PLAIN);
        languageTitle =
                around.host().language(languageName).map(LanguageData::name).orElse(PLAIN_TITLE);
        typing = Optional.of(new FileTyping(around, path, text));
        layOut();
        around.background().whenUnhurried(() -> converse(around, id));
    }

    private void converse(Surroundings around, DocumentId id) {
        if (tabs.isEmpty()) {
            return;
        }
        if (language != null) {
            // asked for twice before the first frame
            language.close();
        }
        Text text = document.state().text();
        String place = path.map(OpenFolder::slashes).orElse(title());
        DocumentInfo info = new DocumentInfo(
                id,
                (int) document.state().version(),
                languageName,
                inside(around).orElse(title()),
                text.length());
        OpenDocument open = new Precedence(around.choices()::features)
                .order(around.host().open(info, place, new ProjectedText(text)), languageName);
        DocumentLanguage fresh = new DocumentLanguage(open, info, around.ui(), around.timer(), this);
        decorate(shown -> shown.withMarks(RangeSet.empty()));
        language = fresh;
        tabs.stream().findFirst().ifPresent(this::seen);
        fresh.refresh();
        changed();
    }

    private Optional<String> inside(Surroundings around) {
        return path.flatMap(around.folder().roots()::inside);
    }

    private void layOut() {
        typing.map(by -> by.anew(languageName, style))
                .ifPresent(rules -> tabs.forEach(
                        tab -> tab.view().configure(tab.view().options().withRules(rules))));
    }

    /// The user has set something else.
    void settingsChanged() {
        layOut();
        refresh();
    }

    /// A tab shows another stretch, or has come to be seen.
    void seen(FileTab tab) {
        if (language == null) {
            return;
        }
        List<Span> spans = Stream.concat(Stream.of(tab), tabs.stream().filter(other -> !other.equals(tab)))
                .filter(each -> each.equals(tab) || each.node().isVisible())
                .map(FileTab::coloured)
                .toList();
        language.show(spans);
    }

    private void updated(Update update) {
        if (update.changesText()) {
            if (language != null) {
                language.changed(
                        (int) update.after().version(),
                        update.changes(),
                        update.after().text());
            }
            panels.call();
        }
    }

    private void refreshPanels() {
        if (!tabs.isEmpty()) {
            problems = ProblemsModel.of(
                    tabs.getFirst().view().decorations().problems(),
                    document.state().text());
        }
        changed();
    }

    /// Asks extensions again: one of them has become ready.
    void refresh() {
        if (language != null) {
            language.refresh();
        }
    }

    /// An extension marks places in the document, if it is this one.
    void mark(ExtensionId extension, Revision revision, String group, List<Decoration> decorations) {
        if (language != null && language.id().equals(revision.document())) {
            language.mark(extension, revision.version(), group, decorations);
        }
    }

    boolean settled() {
        return !panels.waiting() && (language == null || language.settled());
    }

    Document document() {
        return document;
    }

    Optional<DocumentLanguage> language() {
        return Optional.ofNullable(language);
    }

    String languageName() {
        return languageName;
    }

    /// What people call the language.
    String languageTitle() {
        return languageTitle;
    }

    Encoding encoding() {
        return encoding;
    }

    Optional<Path> path() {
        return path;
    }

    /// What it is called as long as it has no path.
    String ownName() {
        return name;
    }

    /// What its file was when it was last read or written; empty if there was none.
    Optional<FileStamp> stamp() {
        return stamp;
    }

    boolean liesIn(Roots roots) {
        return path.flatMap(roots::inside).isPresent();
    }

    String title() {
        return path.map(Path::getFileName).map(Path::toString).orElse(name);
    }

    FileStyle style() {
        return style;
    }

    void dress(FileStyle asked) {
        style = asked;
        if (stamp.isEmpty()) {
            encoding = asked.encoding().orElse(encoding);
        }
        layOut();
        changed();
    }

    boolean unsaved() {
        Text now = document.state().text();
        return saved.filter(was -> was.length() == now.length() && was.contentEquals(now))
                .isEmpty();
    }

    List<Symbol> outline() {
        return outline;
    }

    ProblemsModel problems() {
        return problems;
    }

    /// What to save, at a path.
    SaveRequest request(Path to) {
        boolean same = path.isPresent() && path.get().equals(to);
        return new SaveRequest(
                to, document.state().text(), document.state().lineBreaks(), encoding, same ? stamp : Optional.empty());
    }

    /// A request was carried out.
    void saved(SaveRequest request, FileStamp now) {
        path = Optional.of(request.path());
        stamp = Optional.of(now);
        encoding = request.encoding();
        saved = Optional.of(request.text());
        document.markSaved();
        changed();
    }

    /// Its file has another name or place now.
    void moved(Path to) {
        path = Optional.of(to);
        changed();
    }

    @Override
    public void showColours(Span covered, List<Range<String>> scopes) {
        decorate(shown -> shown.withHighlights(covered.start(), covered.end(), scopes));
    }

    @Override
    public void showLanguages(Span covered, List<Range<String>> languages) {
        if (languages.isEmpty()
                && tabs.stream()
                        .allMatch(tab -> tab.view().decorations().languages().isEmpty())) {
            return;
        }
        List<Range<EditRules>> rules = languages.stream()
                .flatMap(each -> typing.flatMap(by -> by.within(each.value(), style)).stream()
                        .map(known -> new Range<>(each.from(), each.to(), known)))
                .toList();
        decorate(shown -> shown.withLanguages(covered.start(), covered.end(), rules));
    }

    @Override
    public void showMeanings(Span covered, List<Range<String>> scopes) {
        decorate(shown -> shown.withMeanings(covered.start(), covered.end(), scopes));
    }

    @Override
    public void showDiagnostics(RangeSet<Diagnostic> diagnostics) {
        decorate(shown -> shown.withDiagnostics(diagnostics));
        refreshPanels();
    }

    @Override
    public void showOutline(List<Symbol> symbols) {
        outline = symbols;
        changed();
    }

    @Override
    public void showFolds(RangeSet<FoldRange> folds) {
        decorate(shown -> shown.withFoldable(folds));
    }

    @Override
    public void showMarks(RangeSet<DecorationTone> marks) {
        decorate(shown -> shown.withMarks(marks));
    }

    @Override
    public void showFailure(LanguageFailure failure) {
        watcher.failed(failure);
    }
}
