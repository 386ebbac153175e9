package dev.atoll.app.print;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.concurrent.Ui;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.Node;

/// Pages on their way to the printer, one after the other: each is drawn on the UI thread, and printed in the
/// background, so that whoever goes on typing waits for none of it.
final class PrintRun implements Subscription {
    private final Ui ui;
    private final Background background;
    private final Press.Order order;
    private final IntFunction<CompletableFuture<Node>> drawn;
    private final IntConsumer progress;
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private boolean cancelled;

    /// @param order where pages go
    /// @param drawn draws a page, counted from 0; completes on the UI thread
    /// @param progress told of each page that is begun, on the UI thread
    PrintRun(
            Ui ui,
            Background background,
            Press.Order order,
            IntFunction<CompletableFuture<Node>> drawn,
            IntConsumer progress) {
        this.ui = ui;
        this.background = background;
        this.order = order;
        this.drawn = drawn;
        this.progress = progress;
    }

    /// Prints the pages.
    ///
    /// @return completes on the UI thread: whether the printer took them all; cancelled if it was closed before
    CompletableFuture<Boolean> start(List<Integer> pages) {
        next(pages, 0);
        return end;
    }

    private void next(List<Integer> pages, int index) {
        if (cancelled) {
            return;
        }
        if (index == pages.size()) {
            then(background.call(order::end), end::complete);
            return;
        }
        int page = pages.get(index);
        progress.accept(page);
        then(drawn.apply(page).thenCompose(node -> background.call(() -> order.print(node))), taken -> {
            if (taken) {
                next(pages, index + 1);
            } else {
                order.cancel();
                end.complete(false);
            }
        });
    }

    private void then(CompletableFuture<Boolean> step, Consumer<Boolean> told) {
        CompletableFuture<?> _ = step.whenComplete((taken, failure) -> ui.execute(() -> {
            if (failure != null) {
                order.cancel();
                end.completeExceptionally(failure);
            } else {
                told.accept(taken);
            }
        }));
    }

    /// Prints nothing more.
    @Override
    public void close() {
        if (!end.isDone()) {
            cancelled = true;
            background.execute(order::cancel);
            end.cancel(false);
        }
    }
}
