package dev.atoll.app.pick;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The list under a line to type in. It is as high as what it lists, up to so many rows, and is walked by keys that are
/// pressed in the line, which keeps the keyboard.
///
/// Belongs to the UI thread.
///
/// @param <T> what it lists
public final class PickList<T> {
    private static final double ROW = 28;

    private final int rows;
    private final ListView<T> list = new ListView<>();

    /// An empty list.
    ///
    /// @param rows as many as it shows at once
    /// @param face how a thing looks
    /// @param clicked called when the primary button has clicked on the selected thing
    public PickList(int rows, Function<T, Node> face, Runnable clicked) {
        this.rows = rows;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell<>(face));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                clicked.run();
            }
        });
    }

    /// The node.
    public Node node() {
        return list;
    }

    /// Lists things; the first is selected.
    ///
    /// @param least as many rows as there is room for in any case
    public void show(List<T> things, int least) {
        show(things, least, Optional.empty());
    }

    /// Lists things.
    ///
    /// @param least as many rows as there is room for in any case
    /// @param wanted what is selected if it is listed; else the first
    public void show(List<T> things, int least, Optional<T> wanted) {
        list.getItems().setAll(things);
        wanted.filter(things::contains)
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
        double height = Math.clamp(things.size(), least, rows) * ROW;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    /// What is selected; nothing in an empty list.
    public Optional<T> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Told of each thing that becomes selected.
    public void onSelected(Consumer<T> listener) {
        list.getSelectionModel().selectedItemProperty().addListener((_, _, thing) -> {
            if (thing != null) {
                listener.accept(thing);
            }
        });
    }

    /// Selects a thing, if it is listed.
    public void select(T thing) {
        list.getSelectionModel().select(thing);
    }

    /// Selects what is at a place, if there is something, with things before it in sight.
    public void start(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - rows / 2));
        }
    }

    /// Draws the rows anew: things look otherwise now.
    public void refresh() {
        list.refresh();
    }

    /// Whether a key walks the list.
    public boolean walks(KeyCode key) {
        return step(key) != 0;
    }

    /// Moves the selection for a key: the arrows by one, the keys of pages by what is in sight.
    public void walk(KeyCode key) {
        int last = Math.max(0, list.getItems().size() - 1);
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) step(key), 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - rows + 1));
    }

    private int step(KeyCode key) {
        return switch (key) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> rows;
            case PAGE_UP -> -rows;
            default -> 0;
        };
    }

    /// A row: something at the left, and muted words at the right, for which there may be no room.
    public static HBox row(Node first, String hint) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label right = new Label(hint);
        right.getStyleClass().add("muted");
        right.setMinWidth(0);
        right.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox row = new HBox(8, first, gap, right);
        row.getStyleClass().add("row");
        return row;
    }

    private static final class Cell<T> extends ListCell<T> {
        private final Function<T, Node> face;

        Cell(Function<T, Node> face) {
            this.face = face;
            // as wide as the list and no wider: words are cut, hints stay
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            setText(null);
            Node shown = thing == null || empty ? null : face.apply(thing);
            setGraphic(shown);
            setAccessibleText(shown == null ? null : shown.getAccessibleText());
        }
    }
}
