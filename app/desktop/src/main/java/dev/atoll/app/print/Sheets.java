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
import java.util.function.BiConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/// The sheets that a text fills: laid out in the background, in colours where an extension knows them, and one of them
/// on
/// the screen.
///
/// Belongs to the UI thread.
final class Sheets {
    private static final int LETTERS = 100;

    private final Bench bench;
    private final OpenFile file;
    private final Ink ink;
    private final PrintPage page;
    private final LatestOnly laying;
    private final LatestOnly colouring;
    private PrintStyle style;
    private Paper paper = Paper.usual(Locale.getDefault(Locale.Category.FORMAT));
    private Optional<PassingText> told = Optional.empty();
    private @Nullable Text text;
    private @Nullable Pages pages;
    private int shown;

    /// @param page where one of them is shown
    Sheets(Bench bench, OpenFile file, Ink ink, PrintPage page, PrintStyle style) {
        this.bench = bench;
        this.file = file;
        this.ink = ink;
        this.page = page;
        this.style = style;
        laying = new LatestOnly(bench.ui());
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
        lay((_, _) -> {});
    }

    /// @param then given the text and its pages once they are on the screen
    void lay(BiConsumer<Text, Pages> then) {
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

    /// Shows the page with a number, from 0, or the nearest.
    void turnTo(int wanted) {
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

    /// The colours of a page.
    ///
    /// @param from who is asked: a page that is printed asks another than the page on the screen, of which it is
    ///     always the newest question that counts
    CompletableFuture<List<Range<String>>> scopes(Optional<PassingText> from, Pages laid, int number) {
        return from.filter(_ -> style.colours())
                .map(text -> text.colours(laid.stretch(number)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    /// The text as extensions are told of it, until it is closed.
    Optional<PassingText> passing(Text now) {
        return file.language().flatMap(_ -> PassingText.open(bench.host(), file.languageName(), now));
    }

    /// A page as it will be on paper.
    Pane draw(Pages laid, int number, List<Range<String>> scopes) {
        return PageDrawing.of(new PageDrawing.Look(name(), family(), style, ink::style), laid, paper, number, scopes);
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
