package dev.atoll.app.panel.extension;

import dev.atoll.api.feature.PanelBody;
import dev.atoll.api.feature.PanelCell;
import dev.atoll.api.feature.PanelRow;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Rows of a panel as a tree, with columns where it has headings. What was opened, closed and selected by hand stays so
/// by
/// the rows' ids when other rows come.
final class RowsView {
    private static final double ROW = 24;
    private static final double SCROLL_BAR = 12;
    private static final PseudoClass HEADLESS = PseudoClass.getPseudoClass("headless");
    private static final PseudoClass FLAT = PseudoClass.getPseudoClass("flat");

    private final TreeTableView<PanelRow> tree = new TreeTableView<>();
    private final TreeTableColumn<PanelRow, PanelCell> nowhere = new TreeTableColumn<>();
    private final Consumer<PanelRow> activate;
    private final Map<String, Boolean> open = new HashMap<>();
    private List<String> columns = List.of("");

    /// @param activate takes the row that was clicked, or chosen with Enter
    RowsView(String title, Consumer<PanelRow> activate) {
        this.activate = activate;
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setAccessibleText(title);
        tree.setRowFactory(_ -> new Row());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            TreeItem<PanelRow> item = tree.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null) {
                event.consume();
                take(item);
            }
        });
    }

    Node node() {
        return tree;
    }

    void requestFocus() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    void show(PanelBody.Rows rows) {
        TreeItem<PanelRow> before = tree.getSelectionModel().getSelectedItem();
        if (tree.getColumns().isEmpty() || !columns.equals(rows.columns())) {
            columns = rows.columns();
            tree.getColumns().setAll(columns(columns));
            tree.pseudoClassStateChanged(HEADLESS, columns.isEmpty());
        }
        boolean flat = !columns.isEmpty() && rows.rows().stream().allMatch(row -> row.depth() == 0);
        // the toolkit leaves room for arrows only once it has laid some out: where there are none, there is never any
        tree.setTreeColumn(flat ? nowhere : null);
        tree.pseudoClassStateChanged(FLAT, flat);
        Map<String, TreeItem<PanelRow>> items = new HashMap<>();
        tree.setRoot(root(rows.rows(), items));
        TreeItem<PanelRow> again =
                before == null ? null : items.get(before.getValue().id());
        if (again != null) {
            tree.getSelectionModel().select(again);
        }
    }

    private TreeItem<PanelRow> root(List<PanelRow> rows, Map<String, TreeItem<PanelRow>> items) {
        TreeItem<PanelRow> root = new TreeItem<>();
        Deque<TreeItem<PanelRow>> path = new ArrayDeque<>();
        for (PanelRow row : rows) {
            while (!path.isEmpty() && path.peek().getValue().depth() >= row.depth()) {
                path.pop();
            }
            TreeItem<PanelRow> item = new TreeItem<>(row);
            item.setExpanded(open.getOrDefault(row.id(), row.expanded()));
            item.expandedProperty().addListener((_, _, now) -> open.put(row.id(), now));
            (path.isEmpty() ? root : path.peek()).getChildren().add(item);
            path.push(item);
            items.put(row.id(), item);
        }
        return root;
    }

    private List<TreeTableColumn<PanelRow, PanelCell>> columns(List<String> headings) {
        List<TreeTableColumn<PanelRow, PanelCell>> made = new ArrayList<>();
        for (int i = 0; i < Math.max(1, headings.size()); i++) {
            int index = i;
            TreeTableColumn<PanelRow, PanelCell> column =
                    new TreeTableColumn<>(headings.isEmpty() ? "" : headings.get(i));
            if (i == 0) {
                column.getStyleClass().add("first-column");
            }
            column.prefWidthProperty()
                    .bind(tree.widthProperty().subtract(SCROLL_BAR).divide(Math.max(1, headings.size())));
            column.setSortable(false);
            column.setReorderable(false);
            column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(
                    features.getValue().getValue().cells().get(index)));
            column.setCellFactory(_ -> new Cell());
            made.add(column);
        }
        return made;
    }

    private void take(TreeItem<PanelRow> item) {
        PanelRow row = item.getValue();
        if (row.target().isPresent() || row.command().isPresent()) {
            activate.accept(row);
        } else if (!item.isLeaf()) {
            item.setExpanded(!item.isExpanded());
        }
    }

    private final class Row extends TreeTableRow<PanelRow> {
        Row() {
            addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
                TreeItem<PanelRow> item = getTreeItem();
                if (event.getButton() == MouseButton.PRIMARY && item != null) {
                    take(item);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable PanelRow row, boolean empty) {
            super.updateItem(row, empty);
            setAccessibleText(
                    row == null || empty
                            ? null
                            : String.join(
                                    ", ",
                                    row.cells().stream().map(PanelCell::text).toList()));
        }
    }

    private static final class Cell extends TreeTableCell<PanelRow, PanelCell> {
        @Override
        protected void updateItem(@Nullable PanelCell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(null);
            if (cell == null || empty) {
                setGraphic(null);
                return;
            }
            Label words = new Label(cell.text());
            words.setMinWidth(0);
            if (cell.muted()) {
                words.getStyleClass().add("muted");
            }
            HBox line = new HBox(6);
            cell.icon().flatMap(PanelIcon::of).ifPresent(line.getChildren()::add);
            line.getChildren().add(words);
            line.getStyleClass().add("row");
            line.setMaxWidth(Region.USE_PREF_SIZE);
            setGraphic(line);
        }
    }
}
