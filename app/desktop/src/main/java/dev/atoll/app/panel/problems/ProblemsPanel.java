package dev.atoll.app.panel.problems;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Tip;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The problems of all open files as a tree, with a line to look for some and a button a severity. Enter or a click
/// goes
/// to one.
final class ProblemsPanel {
    private static final double ROW = 24;

    private final TextField filter = new TextField();
    private final Map<Severity, ToggleButton> severities = new LinkedHashMap<>();
    private final TreeView<ProblemItem> tree = new TreeView<>();
    private final Label empty = new Label();
    private final HBox bar = new HBox(filter);
    private final VBox node = new VBox(bar, new StackPane(tree, empty));
    private final Consumer<ProblemItem> go;
    private final Set<OpenFile> closed = new HashSet<>();
    private final Set<Opened> opened = new HashSet<>();
    private Map<OpenFile, ProblemsModel> known = Map.of();
    private boolean filling;

    /// @param go takes what to go to
    ProblemsPanel(Consumer<ProblemItem> go) {
        this.go = go;
        node.getStyleClass().addAll("panel", "problems-panel");
        VBox.setVgrow(node.getChildren().get(1), Priority.ALWAYS);
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        bar.getStyleClass().add("panel-bar");
        filter.setPromptText(Words.of("panel.problems.look-for-problems"));
        filter.setAccessibleText(Words.of("panel.problems.look-for-problems"));
        filter.textProperty().addListener(_ -> fill());
        HBox.setHgrow(filter, Priority.ALWAYS);
        for (Severity severity : Severity.values()) {
            ToggleButton button = new ToggleButton(null, SeverityIcon.of(severity));
            button.setSelected(true);
            Tip.on(button, Words.of("panel.problems.show-or-hide", SeverityIcon.word(severity)));
            button.setAccessibleText(Words.of("panel.problems.show", SeverityIcon.word(severity)));
            button.setOnAction(_ -> fill());
            severities.put(severity, button);
            bar.getChildren().add(button);
        }
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setCellFactory(_ -> new Cell());
        tree.setAccessibleText(Words.of("panel.problems.problems"));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(go);
                event.consume();
            }
        });
        filter.setOnAction(_ -> tree.requestFocus());
        fill();
    }

    /// A problem whose other places are shown; it stays so while its text is edited.
    private record Opened(OpenFile file, String message, String source) {}

    Node node() {
        return node;
    }

    boolean hasFocus() {
        return tree.isFocused();
    }

    Optional<ProblemItem> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// Lists other problems, by file; the selection stays at its place.
    void show(Map<OpenFile, ProblemsModel> files) {
        if (!files.equals(known)) {
            known = new LinkedHashMap<>(files);
            closed.retainAll(files.keySet());
            opened.removeIf(one -> !files.containsKey(one.file()));
            fill();
        }
    }

    void requestFocus() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        (tree.isVisible() ? tree : filter).requestFocus();
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        int selected = tree.getSelectionModel().getSelectedIndex();
        TreeItem<ProblemItem> root = new TreeItem<>();
        filling = true;
        known.forEach((file, model) -> add(root, file, model, wanted));
        tree.setRoot(root);
        filling = false;
        if (selected >= 0 && selected < tree.getExpandedItemCount()) {
            tree.getSelectionModel().select(selected);
        }
        boolean none = root.getChildren().isEmpty();
        tree.setVisible(!none);
        empty.setVisible(none);
        boolean hidden = known.values().stream().anyMatch(model -> !model.rows().isEmpty());
        empty.setText(
                hidden
                        ? Words.of("panel.problems.nothing-that-is-looked-for")
                        : Words.of("panel.problems.no-problems-what-extensions-find"));
        severities.forEach((severity, button) -> button.setText(Long.toString(known.values().stream()
                .mapToLong(model -> model.count(severity))
                .sum())));
    }

    private void add(TreeItem<ProblemItem> root, OpenFile file, ProblemsModel model, String wanted) {
        List<TreeItem<ProblemItem>> items = new ArrayList<>();
        for (ProblemRow row : model.rows()) {
            ToggleButton button = severities.get(row.severity());
            if (button != null && button.isSelected() && row.has(wanted)) {
                TreeItem<ProblemItem> item = new TreeItem<>(new ProblemItem.Problem(file, row));
                row.related()
                        .forEach(place -> item.getChildren().add(new TreeItem<>(new ProblemItem.Related(file, place))));
                Opened key = new Opened(file, row.message(), row.source());
                item.setExpanded(opened.contains(key));
                item.expandedProperty().addListener((_, _, open) -> remember(key, open));
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            TreeItem<ProblemItem> head = new TreeItem<>(new ProblemItem.InFile(file, items.size()));
            head.getChildren().setAll(items);
            head.setExpanded(!closed.contains(file));
            head.expandedProperty().addListener((_, _, open) -> remember(file, open));
            root.getChildren().add(head);
        }
    }

    private void remember(OpenFile file, boolean open) {
        if (!filling && open) {
            closed.remove(file);
        } else if (!filling) {
            closed.add(file);
        }
    }

    private void remember(Opened problem, boolean open) {
        if (!filling && open) {
            opened.add(problem);
        } else if (!filling) {
            opened.remove(problem);
        }
    }

    private final class Cell extends TreeCell<ProblemItem> {
        Cell() {
            // as wide as the tree and no wider: messages are cut, places stay
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    go.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ProblemItem item, boolean none) {
            super.updateItem(item, none);
            setText(null);
            setGraphic(null);
            switch (item) {
                case ProblemItem.InFile(var file, var count) ->
                    show(
                            new FontIcon("bi-file-earmark"),
                            file.title(),
                            "",
                            Words.of("panel.problems.problems-counted", count));
                case ProblemItem.Problem problem -> {
                    ProblemRow row = problem.row();
                    String source = row.code().isEmpty() ? row.source() : row.source() + " · " + row.code();
                    show(
                            SeverityIcon.of(row.severity()),
                            row.message(),
                            source,
                            Words.of(
                                    "panel.problems.ln-col", String.valueOf(row.line()), String.valueOf(row.column())));
                    setAccessibleText(Words.of(
                            "panel.problems.line",
                            SeverityIcon.word(row.severity()),
                            String.valueOf(row.line()),
                            row.message()));
                }
                case ProblemItem.Related related ->
                    show(
                            new FontIcon("bi-arrow-return-right"),
                            related.place().message(),
                            "",
                            Words.of(
                                    "panel.problems.related-line",
                                    String.valueOf(related.place().line())));
                case null -> setAccessibleText(null);
            }
        }

        private void show(Node icon, String words, String source, String place) {
            Label message = new Label(words);
            message.setMinWidth(0);
            Label from = new Label(source);
            from.getStyleClass().add("muted");
            from.setMinWidth(0);
            Label where = new Label(place);
            where.getStyleClass().add("muted");
            where.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(8, icon, message, from, gap, where);
            line.getStyleClass().add("row");
            setGraphic(line);
            setAccessibleText(words + ", " + place);
        }
    }
}
