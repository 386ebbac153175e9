package dev.atoll.app.panel.problems;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The list of problems. Enter or a click goes to one.
public final class ProblemsPanel {
    private static final double ROW = 24;

    private final ListView<ProblemRow> list = new ListView<>();
    private final Label empty = new Label();
    private final StackPane node = new StackPane(list, empty);
    private final Consumer<ProblemRow> go;
    private List<ProblemRow> shown = List.of();

    /// An empty panel.
    ///
    /// @param go takes the problem to go to
    public ProblemsPanel(Consumer<ProblemRow> go) {
        this.go = go;
        node.getStyleClass().addAll("panel", "problems-panel");
        empty.getStyleClass().add("empty-state");
        empty.setText("No problems. What extensions find wrong in the open file is listed here.");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText("Problems");
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goToSelected();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                goToSelected();
            }
        });
        list.setVisible(false);
    }

    /// The panel's node.
    public Node node() {
        return node;
    }

    /// Lists other problems; the selection stays where it was.
    public void show(ProblemsModel model) {
        if (model.rows().equals(shown)) {
            return;
        }
        shown = model.rows();
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(shown);
        if (selected >= 0 && selected < shown.size()) {
            list.getSelectionModel().select(selected);
        }
        list.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
    }

    /// Gives the list the keyboard.
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void goToSelected() {
        ProblemRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            go.accept(row);
        }
    }

    private static final class Cell extends ListCell<ProblemRow> {
        Cell() {
            // as wide as the list and no wider: messages are cut, places stay
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ProblemRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(row == null || empty ? null : row(row));
        }

        private static Node row(ProblemRow row) {
            Label message = new Label(row.message());
            message.setMinWidth(0);
            Label place = new Label("Ln %d, Col %d".formatted(row.line(), row.column()));
            place.getStyleClass().add("muted");
            place.setMinWidth(Region.USE_PREF_SIZE);
            Label source = new Label(row.code().isEmpty() ? row.source() : row.source() + " · " + row.code());
            source.getStyleClass().add("muted");
            source.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(8, SeverityIcon.of(row.severity()), message, source, gap, place);
            line.getStyleClass().add("row");
            line.setAccessibleText(SeverityIcon.word(row.severity()) + ", line " + row.line() + ": " + row.message());
            return line;
        }
    }
}
