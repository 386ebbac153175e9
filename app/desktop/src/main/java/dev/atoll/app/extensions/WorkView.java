package dev.atoll.app.extensions;

import dev.atoll.api.log.LogLine;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.feature.Figures;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.words.Words;
import dev.atoll.host.ExtensionHandle;
import dev.atoll.host.ExtensionWork;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How an extension works: what its calls take, how it failed, and what it wrote to its log.
final class WorkView {
    private static final int LINES = 100;

    private WorkView() {}

    /// @param author opens the author's panel for an extension
    static Node of(Entry entry, Consumer<ExtensionId> author) {
        VBox box = new VBox(12);
        box.getStyleClass().add("detail-page");
        entry.loaded()
                .ifPresentOrElse(
                        handle -> fill(box, handle, author),
                        () -> box.getChildren().add(Texts.muted(Words.of("extensions.it-is-not-loaded"))));
        return box;
    }

    private static void fill(VBox box, ExtensionHandle handle, Consumer<ExtensionId> author) {
        ExtensionWork work = handle.work();
        box.getChildren().addAll(Texts.plain(EntryWords.status(handle.status())), figures(work));
        if (!work.failures().isEmpty()) {
            box.getChildren().add(Texts.heading(Words.of("extensions.failures-since-the-start")));
            work.failures().reversed().stream()
                    .map(failure -> Texts.plain(Figures.clock(failure.when()) + "  " + failure.reason()))
                    .forEach(box.getChildren()::add);
        }
        Button calls = new Button(Words.of("extensions.watch-its-calls"));
        calls.setTooltip(new Tooltip(Words.of("extensions.opens-the-authors-panel-each")));
        calls.setOnAction(_ -> author.accept(handle.id()));
        box.getChildren().add(calls);
        List<LogLine> log = handle.log();
        box.getChildren().add(Texts.heading(Words.of("extensions.log")));
        if (log.isEmpty()) {
            box.getChildren().add(Texts.muted(Words.of("extensions.it-wrote-nothing")));
        }
        log.subList(Math.max(0, log.size() - LINES), log.size()).stream()
                .map(line -> Texts.code(
                        Figures.clock(line.time()) + " " + line.level() + " " + PackageWords.line(line.text())))
                .forEach(box.getChildren()::add);
    }

    private static Node figures(ExtensionWork work) {
        GridPane grid = new GridPane(16, 4);
        line(grid, Words.of("extensions.calls-since-the-start"), Long.toString(work.calls()));
        if (work.calls() > 0) {
            line(grid, Words.of("extensions.a-typical-call"), Figures.time(work.typical()));
            line(grid, Words.of("extensions.nineteen-of-twenty-take-at"), Figures.time(work.slow()));
            line(grid, Words.of("extensions.the-longest"), Figures.time(work.longest()));
        }
        line(
                grid,
                Words.of("extensions.memory-now"),
                work.memoryBytes() == 0 ? Words.of("extensions.no-memory") : Figures.megabytes(work.memoryBytes()));
        return grid;
    }

    private static void line(GridPane grid, String name, String figure) {
        Label value = new Label(figure);
        value.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), Texts.muted(name), value);
    }
}
