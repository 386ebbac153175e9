package dev.atoll.app.print;

import dev.atoll.app.concurrent.FakeUi;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.stage.Window;

import static org.assertj.core.api.Assertions.assertThat;

class PrintRunTest {
    private final FakeUi ui = new FakeUi();
    private final List<String> told = new ArrayList<>();
    private int jams = -1;

    /// A printer that takes pages until it jams.
    private final Press.Order order = new Press.Order() {
        private int taken;

        @Override
        public String printer() {
            return "press";
        }

        @Override
        public Paper paper() {
            throw new AssertionError();
        }

        @Override
        public void choosePaper(Window owner) {
            throw new AssertionError();
        }

        @Override
        public boolean confirm(Window owner) {
            throw new AssertionError();
        }

        @Override
        public List<Integer> wanted(int pages) {
            throw new AssertionError();
        }

        @Override
        public boolean print(Node page) {
            told.add("printed " + page.getId());
            return ++taken != jams;
        }

        @Override
        public boolean end() {
            return told.add("end");
        }

        @Override
        public void cancel() {
            told.add("cancelled");
        }
    };

    private static CompletableFuture<Node> drawn(int page) {
        Node node = new Group();
        node.setId("page " + page);
        return CompletableFuture.completedFuture(node);
    }

    private PrintRun run() {
        return new PrintRun(ui, Runnable::run, order, PrintRunTest::drawn, page -> told.add("begun " + page));
    }

    @Test
    void pagesGoToThePrinterInTheirOrder() {
        CompletableFuture<Boolean> end = run().start(List.of(1, 4));
        ui.drain();
        assertThat(told).containsExactly("begun 1", "printed page 1", "begun 4", "printed page 4", "end");
        assertThat(end).isCompletedWithValue(true);
    }

    @Test
    void aPrinterThatTakesNoMoreEndsIt() {
        jams = 1;
        CompletableFuture<Boolean> end = run().start(List.of(0, 1));
        ui.drain();
        assertThat(told).containsExactly("begun 0", "printed page 0", "cancelled");
        assertThat(end).isCompletedWithValue(false);
    }

    @Test
    void whatIsCancelledPrintsNoFurtherPage() {
        PrintRun run = run();
        CompletableFuture<Boolean> end = run.start(List.of(0, 1));
        run.close();
        ui.drain();
        assertThat(told).containsExactly("begun 0", "printed page 0", "cancelled");
        assertThat(end).isCancelled();
    }

    @Test
    void aPageThatCannotBeDrawnEndsIt() {
        CompletableFuture<Boolean> end = new PrintRun(
                        ui,
                        Runnable::run,
                        order,
                        _ -> CompletableFuture.failedFuture(new IllegalStateException("no ink")),
                        _ -> {})
                .start(List.of(0));
        ui.drain();
        assertThat(told).containsExactly("cancelled");
        assertThat(end).isCompletedExceptionally();
    }
}
