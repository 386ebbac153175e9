package dev.atoll.app.panel.outline;

import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The tree of symbols. Enter or a click goes to one.
public final class OutlinePanel {
    private static final double ROW = 24;
    /// Deeper symbols start out closed.
    private static final int OPEN_DEPTH = 1;

    private final TreeView<Symbol> tree = new TreeView<>();
    private final Label empty =
            new Label("No outline. The parts of the open file are listed here, if an extension tells them.");
    private final StackPane node = new StackPane(tree, empty);
    private final Consumer<Symbol> go;
    private List<Symbol> shown = List.of();

    /// An empty panel.
    ///
    /// @param go takes the symbol to go to
    public OutlinePanel(Consumer<Symbol> go) {
        this.go = go;
        node.getStyleClass().addAll("panel", "outline-panel");
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setCellFactory(_ -> new Cell());
        tree.setAccessibleText("Outline");
        tree.setVisible(false);
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goTo(tree.getSelectionModel().getSelectedItem());
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

    /// Shows other symbols; what was opened or closed by hand stays so.
    public void show(List<Symbol> symbols) {
        if (symbols.equals(shown)) {
            return;
        }
        Set<String> open = new HashSet<>();
        Set<String> known = new HashSet<>();
        if (tree.getRoot() != null) {
            remember(tree.getRoot(), "", open, known);
        }
        shown = symbols;
        TreeItem<Symbol> root = new TreeItem<>();
        add(root, symbols, new Opened(open, known), "", 0);
        tree.setRoot(root);
        tree.setVisible(!symbols.isEmpty());
        empty.setVisible(symbols.isEmpty());
    }

    private record Opened(Set<String> open, Set<String> known) {
        boolean now(String path, int depth) {
            return known.contains(path) ? open.contains(path) : depth < OPEN_DEPTH;
        }
    }

    private static void remember(TreeItem<Symbol> item, String path, Set<String> open, Set<String> known) {
        for (TreeItem<Symbol> child : item.getChildren()) {
            String childPath = path + "\n" + child.getValue().name();
            known.add(childPath);
            if (child.isExpanded()) {
                open.add(childPath);
            }
            remember(child, childPath, open, known);
        }
    }

    private static void add(TreeItem<Symbol> parent, List<Symbol> symbols, Opened opened, String path, int depth) {
        for (Symbol symbol : symbols) {
            TreeItem<Symbol> item = new TreeItem<>(symbol);
            String itemPath = path + "\n" + symbol.name();
            item.setExpanded(opened.now(itemPath, depth));
            add(item, symbol.children(), opened, itemPath, depth + 1);
            parent.getChildren().add(item);
        }
    }

    private void goTo(@Nullable TreeItem<Symbol> item) {
        if (item != null && item.getValue() != null) {
            go.accept(item.getValue());
        }
    }

    private final class Cell extends TreeCell<Symbol> {
        Cell() {
            setOnMouseClicked(_ -> goTo(getTreeItem()));
        }

        @Override
        protected void updateItem(@Nullable Symbol symbol, boolean empty) {
            super.updateItem(symbol, empty);
            setText(null);
            setGraphic(symbol == null || empty ? null : row(symbol));
        }

        private static Node row(Symbol symbol) {
            FontIcon icon = new FontIcon(icon(symbol.kind()));
            icon.getStyleClass().add("symbol-icon");
            Label name = new Label(symbol.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(8, icon, name);
            symbol.detail().ifPresent(detail -> {
                Label muted = new Label(detail);
                muted.getStyleClass().add("muted");
                line.getChildren().add(muted);
            });
            line.getStyleClass().add("row");
            line.setAccessibleText(
                    symbol.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + symbol.name());
            return line;
        }
    }

    private static String icon(SymbolKind kind) {
        return switch (kind) {
            case FILE, MODULE, NAMESPACE, PACKAGE -> "bi-box";
            case CLASS, INTERFACE, STRUCT, ENUMERATION, TYPE_PARAMETER -> "bi-diagram-3";
            case METHOD, FUNCTION, CONSTRUCTOR, EVENT, OPERATOR -> "bi-code";
            case PROPERTY, FIELD, VARIABLE, CONSTANT, KEY, ENUM_MEMBER -> "bi-tag";
            case TEXT -> "bi-fonts";
            case NUMBER -> "bi-hash";
            case BOOLEAN -> "bi-toggle-on";
            case ARRAY -> "bi-list-ol";
            case OBJECT -> "bi-braces";
            case NULL -> "bi-slash-circle";
        };
    }
}
