package dev.atoll.app.preview;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Toolkit;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.Reveal;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.markdown.CodeColours;
import dev.atoll.app.markdown.MarkdownPage;
import dev.atoll.app.markdown.MarkdownSections;
import dev.atoll.app.words.Words;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// A Markdown file as a page that follows its text, read in the background after a pause. Whichever of the two the user
/// scrolls leads the other.
final class MarkdownTab implements TabContent {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Bench bench;
    private final OpenFile file;
    private final MarkdownPage page;
    private final LatestOnly reading;
    private final Debounce pause;
    private final Subscription following;
    private final Consumer<MarkdownTab> closed;
    private final EventHandler<InputEvent> textLeads = this::textUsed;
    private boolean leads;

    MarkdownTab(Bench bench, OpenFile file, LocalPlace place, CodeColours colours, Consumer<MarkdownTab> closed) {
        this.bench = bench;
        this.closed = closed;
        this.file = file;
        page = new MarkdownPage(place, colours, this::goTo);
        reading = new LatestOnly(bench.ui());
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::read);
        Node node = page.node();
        node.addEventFilter(ScrollEvent.SCROLL, _ -> lead());
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> lead());
        node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> lead());
        EditorView view = file.view();
        view.node().addEventFilter(InputEvent.ANY, textLeads);
        following = file.document()
                .observe(update -> {
                    if (update.changesText()) {
                        pause.call();
                    }
                })
                .and(view.onVisible(_ -> follow()))
                .and(view.onState(_ -> followCaret()));
        read();
    }

    /// What it shows, in the view that it goes with.
    OpenFile file() {
        return file;
    }

    Document document() {
        return file.document();
    }

    /// Whether the page shows the text as it is.
    boolean settled() {
        return !pause.waiting() && reading.idle();
    }

    private void read() {
        Text text = file.document().state().text();
        reading.ask(
                bench.background().call(() -> MarkdownSections.of(text.string())),
                page::show,
                failure -> bench.say(Severity.ERROR, Words.of("preview.is-not-shown-as-it", title(), failure)));
    }

    private void textUsed(InputEvent event) {
        leads &= event.getEventType() != ScrollEvent.SCROLL
                && event.getEventType() != MouseEvent.MOUSE_PRESSED
                && event.getEventType() != KeyEvent.KEY_PRESSED;
    }

    private int line(int offset) {
        return file.document().state().text().lineAt(offset);
    }

    private void follow() {
        if (!leads) {
            page.scrollTo(line(file.view().visible().start()));
        }
    }

    private void followCaret() {
        if (!leads) {
            page.reveal(line(file.view().state().selection().primary().head()));
        }
    }

    private void lead() {
        leads = true;
        Scene scene = page.node().getScene();
        if (scene != null) {
            // where it is scrolled to is known once the event has done its work and the rows are laid out
            scene.getRoot().requestLayout();
            Toolkit.afterPaint(scene, this::leadText);
        }
    }

    private void leadText() {
        page.topLine().ifPresent(line -> {
            Text text = file.document().state().text();
            if (leads && line < text.lineCount()) {
                file.view().scrollTo(new ScrollPosition(text.lineStart(line), 0, 0));
            }
        });
    }

    private void goTo(int line) {
        Text text = file.document().state().text();
        int offset = text.lineStart(Math.min(line, text.lineCount() - 1));
        bench.show(file);
        file.view().select(Selection.caret(offset));
        file.view().reveal(offset, Reveal.CENTER);
        file.view().requestFocus();
    }

    @Override
    public Node node() {
        return page.node();
    }

    @Override
    public String title() {
        return Words.of("preview.preview", file.title());
    }

    @Override
    public String place() {
        return Words.of("preview.preview-of", file.path().map(Path::toString).orElse(file.title()));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void requestFocus() {
        page.node().requestFocus();
    }

    @Override
    public void close() {
        file.view().node().removeEventFilter(InputEvent.ANY, textLeads);
        following.close();
        pause.close();
        reading.close();
        closed.accept(this);
    }
}
