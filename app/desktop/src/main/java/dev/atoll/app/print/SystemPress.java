package dev.atoll.app.print;

import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/// The system's printers.
final class SystemPress implements Press {
    /// What hands pages over to the printer on Linux. Where it is missing, the toolkit says nothing, and nothing is
    /// printed.
    private static final String SPOOLER = "/usr/bin/lpr";

    private final Predicate<Path> there;

    /// @param there whether a file is on the disk
    SystemPress(Predicate<Path> there) {
        this.there = there;
    }

    /// Why nothing would come out of a printer of some system.
    static Optional<String> obstacle(String system, Predicate<Path> there) {
        return system.equals("Linux") && !there.test(Path.of(SPOOLER))
                ? Optional.of(Words.of("print.nothing-can-be-printed", SPOOLER))
                : Optional.empty();
    }

    @Override
    public Optional<Order> order(String title) {
        Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
        job.ifPresent(there -> there.getJobSettings().setJobName(title));
        return job.map(begun -> new SystemOrder(begun, obstacle(System.getProperty("os.name", ""), there)));
    }

    private record SystemOrder(PrinterJob job, Optional<String> obstacle) implements Order {
        @Override
        public String printer() {
            return job.getPrinter().getName();
        }

        private PageLayout layout() {
            return job.getJobSettings().getPageLayout();
        }

        @Override
        public Paper paper() {
            PageLayout layout = layout();
            double printedWidth = layout.getPrintableWidth();
            double printedHeight = layout.getPrintableHeight();
            return new Paper(
                    printedWidth + layout.getLeftMargin() + layout.getRightMargin(),
                    printedHeight + layout.getTopMargin() + layout.getBottomMargin(),
                    layout.getLeftMargin(),
                    layout.getTopMargin(),
                    printedWidth,
                    printedHeight);
        }

        @Override
        public void choosePaper(Window owner) {
            job.showPageSetupDialog(owner);
        }

        @Override
        public boolean confirm(Window owner) {
            return job.showPrintDialog(owner);
        }

        @Override
        public List<Integer> wanted(int pages) {
            JobSettings settings = job.getJobSettings();
            PageRange @Nullable [] ranges = settings.getPageRanges();
            List<Integer> wanted = IntStream.range(0, pages)
                    .filter(page -> ranges == null || in(ranges, page + 1))
                    .boxed()
                    .toList();
            // the pages that are handed over are those that are wanted, so the printer is to leave none of them out
            settings.setPageRanges((PageRange[]) null);
            return wanted;
        }

        private static boolean in(PageRange[] ranges, int page) {
            for (PageRange range : ranges) {
                if (range.getStartPage() <= page && page <= range.getEndPage()) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean print(Node page) {
            return job.printPage(layout(), page);
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
