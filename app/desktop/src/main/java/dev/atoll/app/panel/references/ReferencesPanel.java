package dev.atoll.app.panel.references;

import dev.atoll.app.panel.references.ReferencesModel.FileRows;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The tree of places, by file. Enter or a click goes to one.
public final class ReferencesPanel {
    private static final double ROW = 24;
    private static final String EMPTY = Words.of("panel.references.no-references-shift-f12-lists");

    private final TreeView<Object> tree = new TreeView<>();
    private final Label summary = new Label();
    private final Label empty = new Label(EMPTY);
    private final VBox node = new VBox();
    private final Consumer<ReferenceRow> go;
    private List<TreeItem<Object>> places = List.of();

    /// An empty panel.
    ///
    /// @param go takes the place to go to
    public ReferencesPanel(Consumer<ReferenceRow> go) {
        this.go = go;
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        summary.getStyleClass().addAll("muted", "panel-summary");
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setCellFactory(_ -> new Cell());
        tree.setAccessibleText(Words.of("panel.references.references"));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goTo(tree.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        StackPane body = new StackPane(tree, empty);
        body.getStyleClass().add("panel");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().addAll("panel", "references-panel");
        node.getChildren().addAll(summary, body);
        show(ReferencesModel.none(), "", true);
    }

    /// The panel's node.
    public Node node() {
        return node;
    }

    /// Gives the tree the keyboard.
    public void requestFocus() {
        if (tree.getSelectionModel().isEmpty() && !places.isEmpty()) {
            select(0);
        }
        tree.requestFocus();
    }

    /// Shows other places.
    ///
    /// @param subject what is used there
    /// @param complete whether no more will come
    public void show(ReferencesModel model, String subject, boolean complete) {
        int selected = selected();
        TreeItem<Object> root = new TreeItem<>();
        List<TreeItem<Object>> all = new ArrayList<>();
        for (FileRows file : model.files()) {
            TreeItem<Object> item = new TreeItem<>(file);
            item.setExpanded(true);
            file.rows().forEach(row -> {
                TreeItem<Object> place = new TreeItem<>(row);
                all.add(place);
                item.getChildren().add(place);
            });
            root.getChildren().add(item);
        }
        places = all;
        tree.setRoot(root);
        boolean some = !all.isEmpty();
        tree.setVisible(some);
        empty.setVisible(!some);
        empty.setText(
                !complete
                        ? Words.of("panel.references.looking")
                        : subject.isEmpty() ? EMPTY : Words.of("panel.references.is-used-nowhere", subject));
        summary.setText((subject.isEmpty() ? "" : "“" + subject + "”: ") + model.summary(complete));
        summary.setVisible(some);
        summary.setManaged(some);
        if (selected >= 0 && selected < all.size()) {
            select(selected);
        }
    }

    /// Says why there is nothing to show.
    public void fail(String sentence) {
        show(ReferencesModel.none(), "", true);
        empty.setText(sentence);
    }

    /// Selects the place that comes so many behind the selected one, around the end.
    ///
    /// @return whether there is one
    public boolean step(int steps) {
        if (places.isEmpty()) {
            return false;
        }
        int from = selected();
        select(from < 0 && steps < 0 ? places.size() - 1 : Math.floorMod(from + steps, places.size()));
        goTo(tree.getSelectionModel().getSelectedItem());
        return true;
    }

    private int selected() {
        TreeItem<Object> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? -1 : places.indexOf(item);
    }

    private void select(int index) {
        TreeItem<Object> item = places.get(index);
        item.getParent().setExpanded(true);
        tree.getSelectionModel().select(item);
        tree.scrollTo(Math.max(0, tree.getRow(item) - 2));
    }

    private void goTo(@Nullable TreeItem<Object> item) {
        if (item != null && item.getValue() instanceof ReferenceRow row) {
            go.accept(row);
        } else if (item != null) {
            item.setExpanded(!item.isExpanded());
        }
    }

    private final class Cell extends TreeCell<Object> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY
                        && getTreeItem() != null
                        && getTreeItem().getValue() instanceof ReferenceRow row) {
                    go.accept(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(
                    empty
                            ? null
                            : switch (item) {
                                case FileRows file -> file(file);
                                case ReferenceRow row -> place(row);
                                case null, default -> null;
                            });
        }

        private static Node file(FileRows file) {
            int slash = file.name().lastIndexOf('/');
            Label folder = label(slash < 0 ? "" : file.name().substring(0, slash), "muted");
            Label count = label(Integer.toString(file.rows().size()), "count");
            FontIcon icon = new FontIcon("bi-file-earmark-text");
            HBox line = new HBox(8, icon, new Label(file.name().substring(slash + 1)), folder, count);
            line.getStyleClass().add("row");
            line.setAccessibleText(file.name() + ", " + file.rows().size());
            return line;
        }

        private static Node place(ReferenceRow row) {
            if (row.line() == 0) {
                return label(Words.of("panel.references.this-file-cannot-be-read"), "muted");
            }
            Label line = label(Integer.toString(row.line()), "muted");
            line.setMinWidth(32);
            Label match = label(row.match(), "match");
            match.setMinWidth(Region.USE_PREF_SIZE);
            Label before = label(row.before(), "context");
            if (row.before().length() < 60) {
                before.setMinWidth(Region.USE_PREF_SIZE);
            }
            Label after = label(row.after(), "context");
            after.setMinWidth(0);
            HBox text = new HBox(before, match, after);
            text.getStyleClass().addAll("row", "code-line");
            HBox whole = new HBox(8, line, text);
            whole.getStyleClass().add("row");
            whole.setAccessibleText(Words.of(
                    "panel.references.line", String.valueOf(row.line()), row.before(), row.match(), row.after()));
            return whole;
        }

        private static Label label(String words, String look) {
            Label label = new Label(words);
            label.getStyleClass().add(look);
            return label;
        }
    }
}
