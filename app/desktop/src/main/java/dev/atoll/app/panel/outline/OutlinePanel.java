package dev.atoll.app.panel.outline;

import dev.atoll.api.feature.Symbol;
import dev.atoll.app.document.Document;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The tree of symbols, with a field that leaves only those whose names have the typed letters. The symbol around the
/// caret is marked. Enter or a click goes to one.
///
/// A text may have tens of thousands of symbols, and others after each word that is typed. While the panel is not in a
/// window it only remembers what it was told last, and rows are made for what is unfolded.
public final class OutlinePanel {
    private static final double ROW = 24;
    /// Deeper symbols start out closed.
    private static final int OPEN_DEPTH = 1;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final TreeView<Symbol> tree = new TreeView<>();
    private final TextField filter = new TextField();
    private final Label empty = new Label();
    private final VBox node = new VBox();
    private final Consumer<Symbol> go;
    private final IdentityHashMap<Symbol, TreeItem<Symbol>> items = new IdentityHashMap<>();
    private List<Symbol> shown = List.of();
    private List<Symbol> told = List.of();
    private final Map<Document, Set<String>> turned = new HashMap<>();
    private @Nullable Document shownOf;
    private @Nullable Document toldOf;
    private boolean compared = true;
    private int caret = -1;
    private @Nullable TreeItem<Symbol> current;

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
        tree.setAccessibleText(Words.of("panel.outline.outline"));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goTo(tree.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        filter.setPromptText(Words.of("panel.outline.filter"));
        filter.setAccessibleText(Words.of("panel.outline.filter-the-outline"));
        filter.textProperty().addListener((_, _, _) -> {
            remember();
            rebuild();
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        StackPane body = new StackPane(tree, empty);
        body.getStyleClass().add("panel");
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox top = new HBox(filter);
        top.getStyleClass().add("panel-filter");
        HBox.setHgrow(filter, Priority.ALWAYS);
        node.getChildren().addAll(top, body);
        node.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                drop();
            } else {
                compared = true;
                showTold();
            }
        });
        rebuild();
    }

    /// Takes the filter away.
    ///
    /// @return whether there was one
    public boolean clearFilter() {
        boolean some = !filter.getText().isEmpty();
        filter.clear();
        return some;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            event.consume();
            boolean enter = event.getCode() == KeyCode.ENTER;
            TreeItem<Symbol> match = firstMatch(tree.getRoot());
            if (match != null) {
                tree.getSelectionModel().select(match);
                tree.requestFocus();
            }
            if (enter) {
                goTo(match);
            }
        }
    }

    private @Nullable TreeItem<Symbol> firstMatch(TreeItem<Symbol> parent) {
        for (TreeItem<Symbol> child : parent.getChildren()) {
            if (matches(child.getValue())) {
                return child;
            }
            TreeItem<Symbol> deeper = firstMatch(child);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    /// The panel's node.
    public Node node() {
        return node;
    }

    /// Gives the tree the keyboard, or the filter where there is no tree.
    public void requestFocus() {
        if (tree.isVisible()) {
            if (tree.getSelectionModel().isEmpty()) {
                tree.getSelectionModel().select(current == null ? tree.getTreeItem(0) : current);
            }
            tree.requestFocus();
        } else {
            filter.requestFocus();
        }
    }

    /// Shows the symbols of a document; what was opened or closed by hand in it stays so until it is forgotten.
    public void show(Document document, List<Symbol> symbols) {
        tell(document, symbols);
    }

    /// Shows nothing, since no document is shown.
    public void clear() {
        tell(null, List.of());
    }

    @SuppressWarnings("ReferenceEquality") // the same list is told with each key, and may be long
    private void tell(@Nullable Document document, List<Symbol> symbols) {
        compared &= symbols == told && Objects.equals(document, toldOf);
        told = symbols;
        toldOf = document;
        refresh();
    }

    /// Forgets what was opened or closed by hand in all documents but those that are open.
    public void keepOnly(Set<Document> open) {
        turned.keySet().retainAll(open);
    }

    /// The documents in which something was opened or closed by hand that is remembered.
    public Set<Document> remembered() {
        return Set.copyOf(turned.keySet());
    }

    /// Lets go of all rows, which nobody sees.
    private void drop() {
        remember();
        items.clear();
        current = null;
        shown = List.of();
        tree.setRoot(new TreeItem<>());
    }

    private void refresh() {
        if (node.getScene() != null && !compared) {
            compared = true;
            if (!told.equals(shown) || !Objects.equals(toldOf, shownOf)) {
                showTold();
            }
        }
    }

    private void showTold() {
        remember();
        shown = told;
        shownOf = toldOf;
        rebuild();
    }

    /// Marks the symbol around the caret.
    ///
    /// @param offset the caret's
    public void follow(int offset) {
        if (offset != caret) {
            caret = offset;
            mark();
        }
    }

    private void mark() {
        if (node.getScene() == null) {
            return;
        }
        List<Symbol> path = SymbolPath.at(shown, caret);
        TreeItem<Symbol> now = null;
        for (Symbol symbol : path) {
            TreeItem<Symbol> item = items.get(symbol);
            if (item == null || (now != null && !now.isExpanded())) {
                break;
            }
            now = item;
        }
        if (!Objects.equals(now, current)) {
            current = now;
            tree.refresh();
            int row = now == null ? -1 : tree.getRow(now);
            if (row >= 0 && !tree.isFocused()) {
                tree.scrollTo(Math.max(0, row - 4));
            }
        }
    }

    private void rebuild() {
        boolean filtering = !filter.getText().isBlank();
        items.clear();
        TreeItem<Symbol> root = filtering ? new TreeItem<>() : SymbolItem.root(shown, this::item);
        if (filtering) {
            addMatching(root, shown);
        }
        current = null;
        tree.setRoot(root);
        boolean some = !root.isLeaf();
        tree.setVisible(some);
        empty.setVisible(!some);
        empty.setText(
                filtering && !shown.isEmpty()
                        ? Words.of("panel.outline.no-symbol-has-these-letters")
                        : Words.of("panel.outline.no-outline-the-parts-of"));
        mark();
    }

    /// Remembers what is opened or closed otherwise than it starts out.
    private void remember() {
        if (shownOf != null && tree.getRoot() instanceof SymbolItem whole) {
            Set<String> paths = turned.computeIfAbsent(shownOf, _ -> new HashSet<>());
            remember(whole, paths);
            if (paths.isEmpty()) {
                turned.remove(shownOf);
            }
        }
    }

    private static void remember(SymbolItem item, Set<String> paths) {
        for (SymbolItem child : item.made()) {
            if (!child.isLeaf()) {
                if (child.isExpanded() == startsOpen(child)) {
                    paths.remove(child.path());
                } else {
                    paths.add(child.path());
                }
                remember(child, paths);
            }
        }
    }

    private static boolean startsOpen(SymbolItem item) {
        return item.depth() < OPEN_DEPTH;
    }

    private SymbolItem item(SymbolItem around, Symbol symbol) {
        SymbolItem item = around.of(symbol);
        items.put(symbol, item);
        if (!item.isLeaf()) {
            Set<String> paths = turned.getOrDefault(shownOf, Set.of());
            item.setExpanded(startsOpen(item) != (!paths.isEmpty() && paths.contains(item.path())));
        }
        return item;
    }

    private void addMatching(TreeItem<Symbol> parent, List<Symbol> symbols) {
        for (Symbol symbol : symbols) {
            TreeItem<Symbol> item = new TreeItem<>(symbol);
            item.setExpanded(true);
            addMatching(item, symbol.children());
            if (matches(symbol) || !item.getChildren().isEmpty()) {
                items.put(symbol, item);
                parent.getChildren().add(item);
            }
        }
    }

    private boolean matches(Symbol symbol) {
        return symbol.name()
                .toLowerCase(Locale.ROOT)
                .contains(filter.getText().strip().toLowerCase(Locale.ROOT));
    }

    private void goTo(@Nullable TreeItem<Symbol> item) {
        if (item != null && item.getValue() != null) {
            go.accept(item.getValue());
        }
    }

    private final class Cell extends TreeCell<Symbol> {
        Cell() {
            // as wide as the tree and no wider: details are cut, names stay
            setPrefWidth(0);
            setOnMouseClicked(_ -> goTo(getTreeItem()));
        }

        @Override
        protected void updateItem(@Nullable Symbol symbol, boolean empty) {
            super.updateItem(symbol, empty);
            setText(null);
            // made in the middle of unfolding, rows would move the selection twice
            TreeItem<Symbol> item = getTreeItem();
            boolean _ = item != null && item.getChildren().isEmpty();
            setGraphic(symbol == null || empty ? null : row(symbol));
            boolean around = !empty && current != null && current.equals(item);
            pseudoClassStateChanged(CURRENT, around);
        }

        private static Node row(Symbol symbol) {
            Label name = new Label(symbol.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox line = new HBox(8, SymbolIcon.of(symbol.kind()), name);
            symbol.detail().ifPresent(detail -> {
                Label muted = new Label(detail);
                muted.getStyleClass().add("muted");
                muted.setMinWidth(0);
                line.getChildren().add(muted);
            });
            line.getStyleClass().add("row");
            line.setAccessibleText(SymbolIcon.word(symbol.kind()) + " " + symbol.name());
            return line;
        }
    }
}
