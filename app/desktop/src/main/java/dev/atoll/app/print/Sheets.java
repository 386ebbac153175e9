package dev.atoll.app.print;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.feature.PassingText;
import dev.atoll.app.words.Words;
import dev.atoll.core.range.Range;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.text.Font;

/// The sheets that a text fills: laid out in the background, in colours where an extension knows them, and one of them
/// on the screen.
///
/// Belongs to the UI thread.
final class Sheets {
    private static final int LETTERS = 100;

    private final Bench bench;
    private final OpenFile file;
    private final Ink ink;
    private final PrintPage page;
    private final Laying<PrintedText> laying;
    private final LatestOnly colouring;
    private PrintStyle style;
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));
    private Optional<PassingText> told = Optional.empty();
    private @Nullable PrintedText printed;
    private int shown;

    /// @param page where one of them is shown
    Sheets(Bench bench, OpenFile file, Ink ink, PrintPage page, PrintStyle style) {
        this.bench = bench;
        this.file = file;
        this.ink = ink;
        this.page = page;
        this.style = style;
        laying = new Laying<>(bench.ui());
        colouring = new LatestOnly(bench.ui());
    }

    PrintStyle style() {
        return style;
    }

    /// Whether the page on the screen is the text's.
    boolean settled() {
        return laying.idle() && colouring.idle();
    }

    void choose(PrintStyle wanted) {
        style = wanted;
        lay();
    }

    void choose(Paper wanted) {
        paper = wanted;
        lay();
    }

    /// What is selected in the text.
    Span selection() {
        SelectionRange range = file.view().state().selection().primary();
        return new Span(range.from(), range.to());
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
    void lay() {
        Text now = file.document().state().text();
        Span stretch = stretch(now);
        Grid grid = grid(now);
        int tab = file.view().options().tabWidth();
        PageDrawing.Look look = new PageDrawing.Look(name(), family(), style, ink::style);
        Paper on = paper;
        page.show(style);
        laying.ask(
                bench.background()
                        .callUntilCancelled(_ -> new PrintedText(now, Pages.of(now, stretch, grid, tab), look, on)),
                laid -> {
                    tell(now);
                    printed = laid;
                    turnTo(shown);
                },
                this::failed);
    }

    /// Lays the text out anew.
    ///
    /// @param then given the pages once they are on the screen, even if they are laid out once more before
    void lay(Consumer<PrintedText> then) {
        laying.wish(then);
        lay();
    }

    /// Extensions are told of the text if it is another.
    @SuppressWarnings("ReferenceEquality")
    private void tell(Text now) {
        if (printed == null || printed.text() != now) {
            told.ifPresent(PassingText::close);
            told = passing(now);
        }
    }

    /// Shows the page with a number, from 0, or the nearest.
    void turnTo(int wanted) {
        PrintedText laid = printed;
        if (laid == null) {
            return;
        }
        shown = Math.clamp(wanted, 0, laid.pages().count() - 1);
        int now = shown;
        int count = laid.pages().count();
        page.show(laid.paper(), laid.draw(now, List.of()), now, count);
        colouring.ask(
                scopes(told, laid, now),
                scopes -> page.show(laid.paper(), laid.draw(now, scopes), now, count),
                // what has no colours is black
                _ -> {});
    }

    /// The colours of a page.
    ///
    /// @param from who is asked: a page that is printed asks another than the page on the screen, of which it is
    ///     always the newest question that counts
    CompletableFuture<List<Range<String>>> scopes(Optional<PassingText> from, PrintedText laid, int number) {
        return from.filter(_ -> laid.look().style().colours())
                .map(text -> text.colours(laid.pages().stretch(number)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    /// The text as extensions are told of it, until it is closed.
    Optional<PassingText> passing(Text now) {
        return file.language().flatMap(_ -> PassingText.open(bench.host(), file.languageName(), now));
    }

    /// Where it lies in the open folder, or its bare name: where else it lies on this computer is not for readers.
    private String name() {
        return file.path()
                .flatMap(path -> bench.folder().filter(path::startsWith).map(folder -> folder.relativize(path)))
                .map(Path::toString)
                .orElseGet(file::title);
    }

    private void failed(Throwable bug) {
        bench.say(Severity.ERROR, Words.of("print.is-not-shown-as-it", file.title(), bug));
    }

    void close() {
        laying.close();
        colouring.close();
        told.ifPresent(PassingText::close);
    }
}
