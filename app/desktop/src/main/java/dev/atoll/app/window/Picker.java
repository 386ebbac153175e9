package dev.atoll.app.window;

import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.core.match.FuzzyPattern;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A line to type in over the text, with what it leads to below: the command palette, and "go to line".
final class Picker {
    private static final double WIDTH = 560;
    private static final double ROW = 28;
    private static final int ROWS = 10;

    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final VBox box = new VBox(field, list);
    private Function<String, List<Choice>> source = _ -> List.of();
    private Runnable returnFocus = () -> {};

    Picker() {
        box.getStyleClass().add("picker");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setVisible(false);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> pick());
        field.textProperty().addListener((_, _, text) -> update(text));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && box.isVisible()) {
                close();
            }
        });
    }

    Node node() {
        return box;
    }

    /// Opens it.
    ///
    /// @param prompt what to type
    /// @param choices what can be picked for what was typed
    /// @param afterwards gives the keyboard back
    void open(String prompt, Function<String, List<Choice>> choices, Runnable afterwards) {
        source = choices;
        returnFocus = afterwards;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.clear();
        update("");
        box.setVisible(true);
        field.requestFocus();
    }

    private void update(String text) {
        list.getItems().setAll(source.apply(text));
        list.getSelectionModel().selectFirst();
        double height = Math.min(ROWS, list.getItems().size()) * ROW;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            close();
            returnFocus.run();
        } else if (code == KeyCode.ENTER) {
            event.consume();
            pick();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            event.consume();
            int next = list.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            int bounded = Math.clamp(next, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(bounded);
            list.scrollTo(Math.max(0, bounded - ROWS + 1));
        }
    }

    private void pick() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice == null) {
            return;
        }
        close();
        returnFocus.run();
        choice.effect().run();
    }

    boolean open() {
        return box.isVisible();
    }

    private void close() {
        box.setVisible(false);
    }

    /// The choices whose title has the typed letters in order, the closest first.
    static List<Choice> matching(List<Choice> all, String typed) {
        FuzzyPattern pattern = FuzzyPattern.of(typed.replace(" ", ""));
        record Scored(Choice choice, int score) {}
        return all.stream()
                .map(choice -> new Scored(choice, pattern.score(choice.title())))
                .filter(scored -> scored.score() != FuzzyPattern.NO_MATCH)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::choice)
                .toList();
    }

    private static final class Cell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice == null || empty) {
                setGraphic(null);
                return;
            }
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label hint = new Label(choice.hint());
            hint.getStyleClass().add("muted");
            HBox row = new HBox(8, new Label(choice.title()), gap, hint);
            row.getStyleClass().add("row");
            setGraphic(row);
        }
    }
}
