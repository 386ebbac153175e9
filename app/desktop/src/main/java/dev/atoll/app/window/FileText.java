package dev.atoll.app.window;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.LanguageFailure;
import dev.atoll.app.language.Precedence;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStamp;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.app.workspace.OpenFolder;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.SaveRequest;
import dev.atoll.app.workspace.TextFile;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;
import dev.atoll.host.OpenDocument;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One open file: its document, what extensions say about it, and how it is saved. Tabs show it, each with a view of
/// its
/// own.
///
/// Belongs to the UI thread.
final class FileText {
    private static final Duration PANEL_PAUSE = Duration.ofMillis(120);

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
    private final FileKind kind;
    private OnDisk disk;
    private Encoding encoding;
    private @org.jspecify.annotations.Nullable DocumentLanguage language;
    private final FileFindings findings;

    FileText(OpenedFile file, Document document, Surroundings around, Watcher watcher) {
        this.document = document;
        this.watcher = watcher;
        this.name = file.name();
        this.path = file.path();
        this.kind = new FileKind(around);
        this.disk = file.disk();
        this.encoding = file.encoding();
        this.findings = new FileFindings(document, tabs, kind, watcher);
        this.panels = new Debounce(around.ui(), around.timer(), PANEL_PAUSE, findings::count);
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

    void moved(FileTab tab) {
        watcher.changed(tab);
    }

    /// Lets extensions know of the file. Called once it has a name, and again when the name changes.
    void speak(Surroundings around, DocumentId id) {
        if (language != null) {
            language.close();
        }
        kind.find(path, title(), document.state().text());
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
                kind.language(),
                inside(around).orElse(title()),
                text.length());
        OpenDocument open = new Precedence(around.choices()::features)
                .order(around.host().open(info, place, new ProjectedText(text)), kind.language());
        DocumentLanguage fresh = new DocumentLanguage(open, info, around.ui(), around.timer(), findings);
        findings.begin(kind.turns());
        language = fresh;
        tabs.stream().findFirst().ifPresent(this::seen);
        fresh.refresh();
        findings.count();
    }

    private Optional<String> inside(Surroundings around) {
        return path.flatMap(around.folder().roots()::inside);
    }

    private void layOut() {
        kind.rules()
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
        if (update.changesText() && language != null) {
            language.changed(
                    (int) update.after().version(),
                    update.changes(),
                    update.after().text());
        }
        // line breaks are no text, and what is to be saved all the same
        if (update.changesDocument()) {
            panels.call();
        }
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

    /// What it is written in and how it is typed.
    FileKind kind() {
        return kind;
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
        return disk.stamp();
    }

    boolean liesIn(Roots roots) {
        return path.flatMap(roots::inside).isPresent();
    }

    String title() {
        return path.map(Path::getFileName).map(Path::toString).orElse(name);
    }

    /// Its folders ask for it to be written so.
    void dress(FileStyle asked) {
        kind.dress(asked);
        if (disk.stamp().isEmpty()) {
            encoding = asked.encoding().orElse(encoding);
        }
        layOut();
        findings.tell();
    }

    /// Lines are indented so from now on.
    void indent(IndentStyle by) {
        kind.indent(by);
        layOut();
        findings.tell();
    }

    /// It is written in another encoding once it is saved.
    void encode(Encoding other) {
        encoding = other;
        findings.tell();
    }

    boolean unsaved() {
        return !disk.has(document.state(), encoding);
    }

    /// What extensions say of it.
    FileFindings findings() {
        return findings;
    }

    /// What to save, at a path.
    SaveRequest request(Path to) {
        boolean same = path.isPresent() && path.get().equals(to);
        return new SaveRequest(
                to,
                document.state().text(),
                document.state().lineBreaks(),
                encoding,
                same ? disk.stamp() : Optional.empty());
    }

    /// A request was carried out.
    void saved(SaveRequest request, FileStamp now) {
        path = Optional.of(request.path());
        encoding = request.encoding();
        disk = new OnDisk(
                Optional.of(now), Optional.of(new OnDisk.Written(request.text(), request.breaks(), encoding)));
        document.markSaved();
        findings.tell();
    }

    /// Its file is not there any more, or cannot be read.
    void gone() {
        disk = disk.gone();
        findings.tell();
    }

    /// Whether what its file has is not known any more.
    boolean isGone() {
        return disk.written().isEmpty();
    }

    /// Its file was written anew with what it had, or is there again.
    void written(TextFile now) {
        disk = OnDisk.of(now);
        findings.tell();
    }

    /// Its file has another name or place now.
    void moved(Path to) {
        path = Optional.of(to);
        findings.tell();
    }
}
