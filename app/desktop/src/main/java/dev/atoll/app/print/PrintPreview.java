package dev.atoll.app.print;

import dev.atoll.api.document.Span;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.words.Words;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;

/// A file as it will look on paper, page by page. It follows the text, after a pause.
///
/// Belongs to the UI thread.
final class PrintPreview implements TabContent {
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final OpenFile file;
    private final Printing.Around around;
    private final PrintPage page;
    private final Sheets sheets;
    private final PrinterDesk desk;
    private final Debounce pause;
    private final Subscription following;

    PrintPreview(Bench bench, OpenFile file, Printing.Around around, PrintStyle style) {
        this.file = file;
        this.around = around;
        page = new PrintPage(new PrintPage.Deeds(
                wanted -> sheets().choose(wanted),
                number -> sheets().turnTo(number),
                () -> desk().choosePaper(),
                this::print,
                () -> desk().cancel()));
        sheets = new Sheets(bench, file, around.ink(), page, style);
        desk = new PrinterDesk(bench, file, around.press(), page, sheets);
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, sheets::lay);
        following = file.document()
                .observe(update -> {
                    if (update.changesText()) {
                        pause.call();
                    }
                })
                .and(file.view().onState(_ -> selected()));
        selected();
        sheets.lay();
        desk.open();
    }

    private Sheets sheets() {
        return sheets;
    }

    private PrinterDesk desk() {
        return desk;
    }

    OpenFile file() {
        return file;
    }

    PrintStyle style() {
        return sheets.style();
    }

    /// Whether the page on the screen is the text's.
    boolean settled() {
        return !pause.waiting() && sheets.settled() && desk.settled();
    }

    private void selected() {
        Span range = sheets.selection();
        page.offerSelection(range.start() < range.end());
        if (sheets.style().selection()) {
            pause.call();
        }
    }

    /// Asks how it is to be printed, and prints it.
    void print() {
        desk.print();
    }

    @Override
    public Node node() {
        return page.node();
    }

    @Override
    public String title() {
        return Words.of("print.title", file.title());
    }

    @Override
    public String place() {
        return Words.of(
                "print.how-will-be-printed", file.path().map(Path::toString).orElse(file.title()));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void requestFocus() {
        page.requestFocus();
    }

    @Override
    public void close() {
        following.close();
        pause.close();
        sheets.close();
        desk.close();
        around.closed().accept(this);
    }
}
