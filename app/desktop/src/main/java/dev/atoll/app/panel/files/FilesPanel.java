package dev.atoll.app.panel.files;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.workspace.FolderEntry;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// The tree of a folder. Enter or a click opens a file; folders are read in the background when they are opened.
public final class FilesPanel {
    private static final double ROW = 24;
    /// Folders of tools, which nobody edits by hand.
    private static final Set<String> HIDDEN = Set.of(".git", ".hg", ".svn");

    private final TreeView<FolderEntry> tree = new TreeView<>();
    private final Label empty = new Label("No folder is open. Start Atoll with a folder to see its files here.");
    private final StackPane node = new StackPane(tree, empty);
    private final Function<Path, List<FolderEntry>> list;
    private final Background background;
    private final Ui ui;
    private final Consumer<Path> open;

    /// An empty panel.
    ///
    /// @param list reads a folder; called in the background
    /// @param open takes the file to open
    public FilesPanel(Function<Path, List<FolderEntry>> list, Background background, Ui ui, Consumer<Path> open) {
        this.list = list;
        this.background = background;
        this.ui = ui;
        this.open = open;
        node.getStyleClass().addAll("panel", "files-panel");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        tree.setFixedCellSize(ROW);
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new Cell());
        tree.setAccessibleText("Files");
        tree.setVisible(false);
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(tree.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    /// The panel's node.
    public Node node() {
        return node;
    }

    /// Gives the tree the keyboard.
    public void requestFocus() {
        tree.requestFocus();
    }

    /// Whether there is a folder, so that the keyboard can be given to its files.
    public boolean showsFolder() {
        return tree.isVisible();
    }

    /// Shows a folder.
    public void show(Path folder) {
        TreeItem<FolderEntry> root = new Item(new FolderEntry(folder, true));
        tree.setRoot(root);
        tree.setVisible(true);
        empty.setVisible(false);
        root.setExpanded(true);
    }

    private void choose(@Nullable TreeItem<FolderEntry> item) {
        if (item == null || item.getValue() == null) {
            return;
        }
        if (item.getValue().folder()) {
            item.setExpanded(!item.isExpanded());
        } else {
            open.accept(item.getValue().path());
        }
    }

    /// A folder or a file; a folder reads its entries each time it is opened.
    private final class Item extends TreeItem<FolderEntry> {
        private final LatestOnly reading = new LatestOnly(ui);

        Item(FolderEntry entry) {
            super(entry);
            expandedProperty().addListener((_, _, now) -> {
                if (now) {
                    read();
                }
            });
        }

        @Override
        public boolean isLeaf() {
            return !getValue().folder();
        }

        private void read() {
            reading.ask(
                    background.call(() -> list.apply(getValue().path())),
                    this::fill,
                    _ -> getChildren().clear());
        }

        private void fill(List<FolderEntry> entries) {
            List<FolderEntry> wanted = entries.stream()
                    .filter(entry -> !HIDDEN.contains(entry.name()))
                    .toList();
            if (!wanted.equals(getChildren().stream().map(TreeItem::getValue).toList())) {
                getChildren()
                        .setAll(wanted.stream()
                                .map(entry -> (TreeItem<FolderEntry>) new Item(entry))
                                .toList());
            }
        }
    }

    private final class Cell extends TreeCell<FolderEntry> {
        Cell() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 1
                        && getItem() != null
                        && !getItem().folder()) {
                    choose(getTreeItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable FolderEntry entry, boolean none) {
            super.updateItem(entry, none);
            if (entry == null || none) {
                setText(null);
                setGraphic(null);
                return;
            }
            FontIcon icon = new FontIcon(entry.folder() ? "bi-folder2" : "bi-file-earmark-text");
            icon.getStyleClass().add("symbol-icon");
            setGraphic(icon);
            setText(entry.name());
        }
    }
}
