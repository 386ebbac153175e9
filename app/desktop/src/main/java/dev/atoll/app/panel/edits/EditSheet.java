package dev.atoll.app.panel.edits;

import dev.atoll.api.document.EditNote;
import dev.atoll.api.document.TextEdit;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Shows edits by file, each with a box to tick, before they are made. Enter makes them, Escape makes none.
///
/// Belongs to the UI thread.
public final class EditSheet {
    private static final double WIDTH = 720;
    private static final double TALLEST = 420;
    /// So many edits of a file are listed one by one; a file with more is one box.
    private static final int MOST_LISTED = 200;

    private final StackPane shade = new StackPane();
    private CompletableFuture<List<List<TextEdit>>> answer = new CompletableFuture<>();
    private List<EditBoxes> boxes = List.of();
    private Runnable afterwards = () -> {};

    /// A sheet that is not shown.
    public EditSheet() {
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// The node, to be laid over the window.
    public Node node() {
        return shade;
    }

    /// Whether it is shown.
    public boolean open() {
        return shade.isVisible();
    }

    /// Lets the user choose. A sheet that is still shown is answered with nothing.
    ///
    /// @param title what the edits do
    /// @param documents all of them
    /// @param returnFocus gives the keyboard back
    /// @return the chosen edits of each document, in the same order; empty lists where the user wants none
    public CompletableFuture<List<List<TextEdit>>> ask(String title, List<ShownEdits> documents, Runnable returnFocus) {
        close(false);
        answer = new CompletableFuture<>();
        afterwards = returnFocus;
        boxes = documents.stream().map(each -> new EditBoxes(each, MOST_LISTED)).toList();
        VBox list = new VBox(12);
        list.getStyleClass().add("edit-list");
        boxes.forEach(each -> list.getChildren().add(each.node()));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setFocusTraversable(false);
        Button apply = new Button(Words.of("panel.edits.apply"));
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> close(true));
        Button cancel = new Button(Words.of("panel.edits.cancel"));
        cancel.setOnAction(_ -> close(false));
        HBox buttons = new HBox(8, cancel, apply);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(12, head(title, documents), scroll, buttons);
        sheet.getStyleClass().addAll("question", "edit-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        shade.getChildren().setAll(sheet);
        shade.setVisible(true);
        apply.requestFocus();
        return answer;
    }

    private static Node head(String title, List<ShownEdits> documents) {
        Label words = new Label(title);
        words.getStyleClass().add("question-title");
        words.setWrapText(true);
        int edits = documents.stream().mapToInt(each -> each.edits().size()).sum();

        Label count = new Label(Words.of("panel.edits.changes-in-files", edits, documents.size()));
        count.getStyleClass().add("muted");
        VBox head = new VBox(4, words, count);
        documents.stream()
                .flatMap(each -> each.notes().stream())
                .distinct()
                .map(EditSheet::note)
                .forEach(head.getChildren()::add);
        return head;
    }

    private static Node note(EditNote note) {
        Label label = new Label(
                note.label() + note.description().map(more -> " — " + more).orElse(""));
        label.setWrapText(true);
        return label;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean onBox = event.getTarget() instanceof CheckBox;
        if (code == KeyCode.ESCAPE || (code == KeyCode.ENTER && (onBox || event.isShortcutDown()))) {
            event.consume();
            close(code == KeyCode.ENTER);
        } else if (code == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    private void close(boolean apply) {
        if (!open()) {
            return;
        }
        List<List<TextEdit>> chosen = new ArrayList<>();
        boxes.forEach(each -> chosen.add(apply ? each.chosen() : List.of()));
        shade.setVisible(false);
        shade.getChildren().clear();
        afterwards.run();
        answer.complete(chosen);
    }
}
