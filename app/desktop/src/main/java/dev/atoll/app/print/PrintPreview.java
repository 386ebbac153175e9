package dev.atoll.app.print;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.feature.PassingText;
import dev.atoll.app.words.Words;
import dev.atoll.core.range.Range;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// A file as it will look on paper, page by page. It follows the text, after a pause.
///
/// Belongs to the UI thread.
final class PrintPreview implements TabContent {
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int LETTERS = 100;

    private final Bench bench;
    private final OpenFile file;
    private final Printing.Around around;
    private final PrintPage page;
    private final LatestOnly laying;
    private final LatestOnly colouring;
    private final LatestOnly looking;
    private final Debounce pause;
    private final Subscription following;
    private PrintStyle style;
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));
    private Optional<Press.Order> order = Optional.empty();
    private Optional<PrintRun> run = Optional.empty();
    private Optional<PassingText> told = Optional.empty();
    private @Nullable Text text;
    private @Nullable Pages pages;
    private int shown;
    private boolean asked;

    PrintPreview(Bench bench, OpenFile file, Printing.Around around, PrintStyle style) {
        this.bench = bench;
        this.file = file;
        this.around = around;
        this.style = style;
        page = new PrintPage(new PrintPage.Deeds(
                this::choose, this::turnTo, this::choosePaper, this::print, () -> run.ifPresent(PrintRun::close)));
        laying = new LatestOnly(bench.ui());
        colouring = new LatestOnly(bench.ui());
        looking = new LatestOnly(bench.ui());
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::lay);
        following = file.document()
                .observe(update -> {
                    if (update.changesText()) {
                        pause.call();
                    }
                })
                .and(file.view().onState(_ -> selected()));
        selected();
        lay();
        looking.ask(bench.background().call(() -> around.press().order(file.title())), this::found, this::failed);
    }

    OpenFile file() {
        return file;
    }

    PrintStyle style() {
        return style;
    }

    /// Whether the page on the screen is the text's.
    boolean settled() {
        return !pause.waiting() && laying.idle() && colouring.idle() && looking.idle() && run.isEmpty();
    }

    private void found(Optional<Press.Order> printer) {
        order = printer;
        page.printer(printer.map(Press.Order::printer));
        printer.ifPresent(there -> {
            paper = there.paper();
            lay();
        });
        if (asked) {
            asked = false;
            print();
        }
    }

    private void failed(Throwable bug) {
        bench.say(Severity.ERROR, Words.of("print.is-not-shown-as-it", file.title(), bug));
    }

    private void choose(PrintStyle wanted) {
        style = wanted;
        lay();
    }

    private Span selection() {
        SelectionRange range = file.view().state().selection().primary();
        return new Span(range.from(), range.to());
    }

    private void selected() {
        Span range = selection();
        page.offerSelection(range.start() < range.end());
        if (style.selection()) {
            pause.call();
        }
    }

    private Span stretch(Text now) {
        Span selected = selection();
        return style.selection() && selected.start() < selected.end() ? selected : new Span(0, now.length());
    }

    private Grid grid(Text now) {
        var letters = new javafx.scene.text.Text("m".repeat(LETTERS));
        letters.setFont(Font.font(family(), LETTERS));
        double wide = letters.getLayoutBounds().getWidth() / LETTERS / LETTERS;
        return Grid.on(paper, style, wide, now.lineCount());
    }

    private String family() {
        return file.view().options().fontFamily();
    }

    /// Lays the text out anew, and shows the page that was shown, or the nearest.
    private void lay() {
        lay((_, _) -> {});
    }

    /// @param then given the text and its pages once they are on the screen
    private void lay(BiConsumer<Text, Pages> then) {
        Text now = file.document().state().text();
        Span stretch = stretch(now);
        Grid grid = grid(now);
        int tab = file.view().options().tabWidth();
        page.show(style);
        laying.ask(
                bench.background().callUntilCancelled(_ -> Pages.of(now, stretch, grid, tab)),
                laid -> {
                    tell(now);
                    pages = laid;
                    turnTo(shown);
                    then.accept(now, laid);
                },
                this::failed);
    }

    /// Extensions are told of the text if it is another.
    @SuppressWarnings("ReferenceEquality")
    private void tell(Text now) {
        if (text != now) {
            told.ifPresent(PassingText::close);
            told = passing(now);
            text = now;
        }
    }

    private void turnTo(int wanted) {
        Pages laid = pages;
        if (laid == null) {
            return;
        }
        shown = Math.clamp(wanted, 0, laid.count() - 1);
        int now = shown;
        page.show(paper, draw(laid, now, List.of()), now, laid.count());
        colouring.ask(
                scopes(told, laid, now),
                scopes -> page.show(paper, draw(laid, now, scopes), now, laid.count()),
                // what has no colours is black
                _ -> {});
    }

    /// @param from who is asked: a page that is printed asks another than the page on the screen, of which it is
    ///     always the newest question that counts
    private CompletableFuture<List<Range<String>>> scopes(Optional<PassingText> from, Pages laid, int number) {
        return from.filter(_ -> style.colours())
                .map(text -> text.colours(laid.stretch(number)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private Optional<PassingText> passing(Text now) {
        return file.language().flatMap(_ -> PassingText.open(bench.host(), file.languageName(), now));
    }

    private Pane draw(Pages laid, int number, List<Range<String>> scopes) {
        return PageDrawing.of(
                new PageDrawing.Look(name(), family(), style, around.ink()::style), laid, paper, number, scopes);
    }

    /// Where it lies in the open folder, or its bare name: where else it lies on this computer is not for readers.
    private String name() {
        return file.path()
                .flatMap(path -> bench.folder().filter(path::startsWith).map(folder -> folder.relativize(path)))
                .map(Path::toString)
                .orElseGet(file::title);
    }

    private void choosePaper() {
        order.ifPresentOrElse(
                there -> {
                    there.choosePaper(page.node().getScene().getWindow());
                    paper = there.paper();
                    lay();
                },
                this::noPrinter);
    }

    private void noPrinter() {
        bench.say(Severity.INFORMATION, Words.of("print.no-printer-is-set-up"));
    }

    /// Asks how it is to be printed, and prints it.
    void print() {
        if (!looking.idle()) {
            asked = true;
            return;
        }
        if (order.isEmpty()) {
            noPrinter();
            return;
        }
        Press.Order now = order.get();
        if (run.isPresent() || !now.confirm(page.node().getScene().getWindow())) {
            return;
        }
        paper = now.paper();
        lay((whole, laid) -> run(now, whole, laid));
    }

    private void run(Press.Order now, Text whole, Pages laid) {
        Optional<PassingText> printed = passing(whole);
        PrintRun printing = new PrintRun(
                bench.ui(),
                bench.background(),
                now,
                number -> scopes(printed, laid, number)
                        .exceptionally(_ -> List.of())
                        .thenApplyAsync(scopes -> draw(laid, number, scopes), bench.ui()),
                number -> page.progress(Optional.of(Words.of("print.printing-page-of", number + 1, laid.count()))));
        run = Optional.of(printing);
        CompletableFuture<?> _ = printing.start(now.wanted(laid.count())).handle((taken, failure) -> {
            run = Optional.empty();
            printed.ifPresent(PassingText::close);
            page.progress(Optional.empty());
            order = Optional.empty();
            looking.ask(
                    bench.background().call(() -> around.press().order(file.title())),
                    printer -> order = printer,
                    this::failed);
            tellEnd(now.printer(), taken, failure);
            return null;
        });
    }

    private void tellEnd(String printer, @Nullable Boolean taken, @Nullable Throwable failure) {
        if (failure instanceof CancellationException) {
            bench.say(Severity.INFORMATION, Words.of("print.printing-was-cancelled", file.title()));
        } else if (failure != null) {
            bench.say(Severity.ERROR, Words.of("print.was-not-printed", file.title(), failure.getMessage()));
        } else if (Boolean.TRUE.equals(taken)) {
            bench.say(Severity.INFORMATION, Words.of("print.was-sent-to", file.title(), printer));
        } else {
            bench.say(Severity.ERROR, Words.of("print.did-not-take", printer, file.title()));
        }
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
        laying.close();
        colouring.close();
        looking.close();
        run.ifPresent(PrintRun::close);
        told.ifPresent(PassingText::close);
        around.closed().accept(this);
    }
}
