package dev.atoll.app.print;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.feature.PassingText;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The way of a file to the printer: which one there is, what it prints on, and the pages that are on their way.
///
/// Belongs to the UI thread.
final class PrinterDesk {
    private final Bench bench;
    private final OpenFile file;
    private final Press press;
    private final PrintPage page;
    private final Sheets sheets;
    private final LatestOnly looking;
    private Optional<Press.Order> order = Optional.empty();
    private Optional<PrintRun> run = Optional.empty();
    private boolean asked;

    /// @param press who prints
    /// @param page where it is told how far it is
    /// @param sheets what is printed
    PrinterDesk(Bench bench, OpenFile file, Press press, PrintPage page, Sheets sheets) {
        this.bench = bench;
        this.file = file;
        this.press = press;
        this.page = page;
        this.sheets = sheets;
        looking = new LatestOnly(bench.ui());
    }

    /// Looks for the printer, and prints if that was asked for meanwhile.
    void open() {
        look(printer -> {
            order = printer;
            page.printer(printer.map(Press.Order::printer));
            printer.ifPresent(there -> sheets.choose(there.paper()));
            if (asked) {
                asked = false;
                print();
            }
        });
    }

    private void look(Consumer<Optional<Press.Order>> found) {
        looking.ask(
                bench.background().call(() -> press.order(file.title())),
                found,
                bug -> bench.say(Severity.ERROR, Words.of("print.no-printer-can-be-asked", bug)));
    }

    /// Whether no printer is looked for, and nothing is being printed.
    boolean settled() {
        return looking.idle() && run.isEmpty();
    }

    /// Prints nothing more.
    void cancel() {
        run.ifPresent(PrintRun::close);
    }

    void close() {
        looking.close();
        cancel();
    }

    /// Asks what it is printed on.
    void choosePaper() {
        order.ifPresentOrElse(
                there -> {
                    there.choosePaper(page.node().getScene().getWindow());
                    sheets.choose(there.paper());
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
        if (run.isPresent()) {
            return;
        }
        Optional<String> obstacle = now.obstacle();
        if (obstacle.isPresent()) {
            bench.say(Severity.WARNING, obstacle.get());
            return;
        }
        if (!now.confirm(page.node().getScene().getWindow())) {
            return;
        }
        sheets.choose(now.paper());
        sheets.lay(laid -> run(now, laid));
    }

    private void run(Press.Order now, PrintedText laid) {
        int count = laid.pages().count();
        Optional<PassingText> printed = sheets.passing(laid.text());
        PrintRun printing = new PrintRun(
                bench.ui(),
                bench.background(),
                now,
                number -> sheets.scopes(printed, laid, number)
                        .exceptionally(_ -> List.of())
                        .thenApplyAsync(scopes -> laid.draw(number, scopes), bench.ui()),
                number -> page.progress(Optional.of(Words.of("print.printing-page-of", number + 1, count))));
        run = Optional.of(printing);
        CompletableFuture<?> _ = printing.start(now.wanted(count)).handle((taken, failure) -> {
            run = Optional.empty();
            printed.ifPresent(PassingText::close);
            page.progress(Optional.empty());
            order = Optional.empty();
            look(printer -> order = printer);
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
}
