package dev.atoll.app.window;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Symbol;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Beside;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.FileStyle;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// An open file in a tab: a view on it, with its own caret, folds and place. Several tabs may show one file.
///
/// Belongs to the UI thread.
final class FileTab implements OpenFile, TabContent {
    private final FileText file;
    private final EditorView view;
    private final BorderPane column = new BorderPane();
    private final Subscription following;
    private Optional<Beside> strip = Optional.empty();

    FileTab(FileText file, Surroundings around) {
        this.file = file;
        this.view = around.views().apply(file.document());
        column.setCenter(view.node());
        file.join(this);
        this.following = view.onVisible(_ -> file.seen(this)).and(view.onState(_ -> file.moved(this)));
    }

    /// What it shows.
    FileText file() {
        return file;
    }

    /// Whether another tab shows the same file.
    boolean shared() {
        return file.tabs().size() > 1;
    }

    /// Stands like another view on the same file.
    void standLike(EditorView other) {
        view.select(other.state().selection());
        view.setFolds(other.state().display().folds());
        view.scrollTo(other.state().scroll());
    }

    @Override
    public EditorView view() {
        return view;
    }

    @Override
    public Document document() {
        return file.document();
    }

    @Override
    public Optional<DocumentLanguage> language() {
        return file.language();
    }

    @Override
    public String languageName() {
        return file.kind().language();
    }

    @Override
    public Encoding encoding() {
        return file.encoding();
    }

    @Override
    public Optional<Path> path() {
        return file.path();
    }

    @Override
    public FileStyle style() {
        return file.kind().style();
    }

    @Override
    public void dress(FileStyle style) {
        file.dress(style);
    }

    @Override
    public String title() {
        return file.title();
    }

    @Override
    public String place() {
        return file.path().map(Path::toString).orElse(file.title());
    }

    @Override
    public List<Symbol> outline() {
        return file.findings().outline();
    }

    @Override
    public void above(Node bar) {
        column.setTop(bar);
    }

    @Override
    public void beside(Optional<Beside> other) {
        strip = other;
        column.setRight(other.map(Beside::strip).orElse(null));
        // what it shows is known once it is laid out
        other.ifPresent(each -> each.strip().layoutBoundsProperty().addListener((_, _, _) -> file.seen(this)));
    }

    /// The stretch of its text to be coloured: what is visible, with one page more on each side, so that scrolling
    /// meets
    /// coloured text, and what is shown beside it.
    Span coloured() {
        Span visible = view.visible();
        Span aside = strip.map(each -> each.stretch().get()).orElse(visible);
        int margin = visible.length();
        return new Span(
                Math.min(Math.max(0, visible.start() - margin), aside.start()),
                Math.max(visible.end() + margin, aside.end()));
    }

    @Override
    public boolean unsaved() {
        return file.unsaved();
    }

    @Override
    public Node node() {
        return column;
    }

    @Override
    public void requestFocus() {
        view.requestFocus();
    }

    /// Puts the caret somewhere, as near as the text allows.
    ///
    /// @param line from 1
    /// @param column from 1
    void caretTo(int line, int column) {
        Text text = document().state().text();
        int row = Math.clamp(line, 1, text.lineCount()) - 1;
        int offset = Math.min(text.lineStart(row) + column - 1, text.lineEnd(row));
        view.select(Selection.caret(offset));
        view.reveal(offset, Reveal.CENTER);
    }

    @Override
    public void close() {
        following.close();
        file.leave(this);
        view.close();
    }
}
