package dev.atoll.app.probe;

import dev.atoll.app.cli.console.OpeningCost;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.window.Workbench;
import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/// A measurement of opening a file in a whole window.
public final class OpeningCosts extends AnimationTimer {
    private static final double NANOS = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Workbench bench;
    private final CompletableFuture<OpeningCost> done = new CompletableFuture<>();
    private final long heap = reachable();
    private final long begun = System.nanoTime();
    private final long cpu = threads.getCurrentThreadCpuTime();
    private long painted;
    private long paintCpu;
    private @Nullable Double colours;

    private OpeningCosts(Workbench bench) {
        this.bench = bench;
    }

    /// Opens a file in a window that shows none, and measures it.
    ///
    /// @return completes on the UI thread; exceptionally if the window does not come to rest
    public static CompletableFuture<OpeningCost> measure(Workbench bench, Path file) {
        return Rest.of(bench).thenCompose(_ -> {
            OpeningCosts costs = new OpeningCosts(bench);
            bench.open(file, 1, 1);
            costs.start();
            return costs.done;
        });
    }

    // what happened since the last call has been painted
    @Override
    public void handle(long now) {
        if (bench.text().isEmpty()) {
            return;
        }
        EditorView view = bench.text().get();
        if (painted == 0 && view.visible().end() > 0) {
            painted = System.nanoTime();
            paintCpu = threads.getCurrentThreadCpuTime();
            var _ = Rest.of(bench).thenAccept(this::finish);
        }
        if (painted > 0 && colours == null && view.decorations().highlights().size() > 0) {
            colours = (System.nanoTime() - painted) / NANOS;
        }
    }

    private void finish(boolean rested) {
        stop();
        if (rested) {
            done.complete(
                    new OpeningCost((paintCpu - cpu) / NANOS, (painted - begun) / NANOS, colours, reachable() - heap));
        } else {
            done.completeExceptionally(new IllegalStateException("the editor did not come to rest"));
        }
    }

    private static long reachable() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
