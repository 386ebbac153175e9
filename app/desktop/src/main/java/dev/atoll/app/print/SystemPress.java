package dev.atoll.app.print;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/// The system's printers.
final class SystemPress implements Press {
    @Override
    public Optional<Order> order(String title) {
        Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
        job.ifPresent(there -> there.getJobSettings().setJobName(title));
        return job.map(SystemOrder::new);
    }

    private record SystemOrder(PrinterJob job) implements Order {
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
