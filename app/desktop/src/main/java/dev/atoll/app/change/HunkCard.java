package dev.atoll.app.change;

import dev.atoll.app.compare.DifferenceRows;
import dev.atoll.app.editor.CopiedText;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.git.Hunk;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.navigate.ask.Floating;
import dev.atoll.app.words.Words;
import dev.atoll.core.text.Text;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How changed lines were, on a card below them, with what can be done about it.
final class HunkCard {
    private static final double HIGHEST = 260;
    private static final double WIDEST = 860;
    private static final double HEAD = 56;

    private final BorderPane box = new BorderPane();
    private final Label title = new Label();
    private final Button back = button(Words.of("change.take-back"));
    private final Button copy = button(Words.of("change.copy-how-it-was"));
    private final Button previous = button(Words.of("change.previous"));
    private final Button next = button(Words.of("change.next"));
    private final ScrollPane lines = new ScrollPane();
    private final Floating floating;
    private final Bench bench;
    private final BiConsumer<OpenFile, Shown> revert;
    private final Steps steps;
    private Optional<OpenFile> origin = Optional.empty();

    /// A hunk of a comparison.
    record Shown(LineDiff diff, Hunk hunk) {}

    /// Goes from change to change.
    @FunctionalInterface
    interface Steps {
        /// Goes so many changes on.
        void go(OpenFile file, int steps);
    }

    /// @param revert takes a change back
    HunkCard(Bench bench, BiConsumer<OpenFile, Shown> revert, Steps steps) {
        this.bench = bench;
        this.revert = revert;
        this.steps = steps;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, previous, next, copy, back);
        head.getStyleClass().addAll("row", "panel-head");
        lines.setFitToWidth(true);
        lines.setAccessibleText(Words.of("change.how-it-was-and-how"));
        lines.getStyleClass().add("difference");
        box.getStyleClass().addAll("floating", "peek", "panel", "hunk-card");
        box.setTop(head);
        box.setCenter(lines);
        box.setMinWidth(0);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
                bench.focusText();
            }
        });
        floating = new Floating(bench, box);
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.getStyleClass().add("small");
        return button;
    }

    /// Shows a hunk below its last line.
    void show(OpenFile file, Shown shown) {
        close();
        Hunk hunk = shown.hunk();
        int number = shown.diff().hunks().indexOf(hunk) + 1;
        title.setText(Words.of("change.change-of", number, shown.diff().hunks().size(), words(hunk)));
        back.setOnAction(_ -> revert.accept(file, shown));
        copy.setOnAction(_ -> {
            copy(file, shown);
            close();
            bench.focusText();
        });
        copy.setDisable(hunk.oldLines() == 0);
        previous.setOnAction(_ -> steps.go(file, -1));
        next.setOnAction(_ -> steps.go(file, 1));
        DifferenceRows rows = DifferenceRows.of(shown.diff(), hunk);
        lines.setContent(rows.node());
        box.setPrefHeight(Math.min(HIGHEST, HEAD + rows.height()));
        EditorView view = file.view();
        Text text = file.document().state().text();
        int line = Math.clamp(hunk.newTo() - 1L, 0, text.lineCount() - 1);
        double width = Math.min(WIDEST, view.node().getLayoutBounds().getWidth() - 40);
        // the last line of a long change may be out of sight
        boolean there = floating.show(view, text.lineStart(line), width)
                || floating.show(view, view.state().selection().primary().head(), width);
        if (there) {
            origin = Optional.of(file);
            next.requestFocus();
        }
    }

    private static String words(Hunk hunk) {
        return switch (hunk.kind()) {
            case ADDED -> Words.of("change.added", lines(hunk.newLines()));
            case REMOVED -> Words.of("change.removed", lines(hunk.oldLines()));
            case CHANGED ->
                hunk.oldLines() == hunk.newLines()
                        ? Words.of("change.changed", lines(hunk.newLines()))
                        : Words.of("change.changed-to", lines(hunk.oldLines()), hunk.newLines());
        };
    }

    private static String lines(int count) {
        return Words.of("change.lines-counted", count);
    }

    /// Copies how lines were.
    static void copy(OpenFile file, Shown shown) {
        String text = String.join("\n", shown.diff().oldLines(shown.hunk())) + "\n";
        file.view().clipboard().put(CopiedText.of(text));
    }

    /// Another file is shown.
    void shown(Optional<OpenFile> file) {
        if (!file.equals(origin)) {
            close();
        }
    }

    /// Closes it.
    ///
    /// @return whether it was open
    boolean close() {
        boolean open = floating.shown();
        floating.hide();
        origin = Optional.empty();
        return open;
    }
}
