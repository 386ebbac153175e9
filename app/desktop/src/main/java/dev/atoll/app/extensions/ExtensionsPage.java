package dev.atoll.app.extensions;

import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.extensions.Inventory.Part;
import dev.atoll.app.focus.TextButton;
import dev.atoll.app.pick.PartButtons;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page's list with its search, and room for what is known of the selected extension.
///
/// Belongs to the UI thread.
final class ExtensionsPage {
    private static final double LIST_WIDTH = 300;
    private static final double ROW = 48;

    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();
    private final PartButtons<Part> parts = new PartButtons<>(Part.INSTALLED, _ -> fill());
    private final ListView<Entry> list = new ListView<>();
    private final Label empty = new Label();
    private final Label troubles = new Label();
    private final StackPane detail = new StackPane();
    private final Consumer<Optional<Entry>> selected;
    private final Predicate<ExtensionId> offHere;
    private Inventory inventory = new Inventory(List.of(), List.of());
    private Optional<ExtensionId> shown = Optional.empty();
    private boolean filling;

    /// What the page's own buttons do.
    ///
    /// @param hear hears the registries
    /// @param open installs from a file
    /// @param close goes back to the text
    record Deeds(Runnable hear, Runnable open, Runnable close) {}

    /// @param selected told of the extension to show
    /// @param offHere whether an extension is off in the open folder
    ExtensionsPage(Deeds deeds, Consumer<Optional<Entry>> selected, Predicate<ExtensionId> offHere) {
        this.selected = selected;
        this.offHere = offHere;
        for (Part part : Part.values()) {
            parts.add(part, part.title());
        }
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(Words.of("extensions.extensions"));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> choose(entry));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        troubles.setWrapText(true);
        troubles.setMinHeight(Region.USE_PREF_SIZE);
        troubles.getStyleClass().addAll("muted", "extension-troubles");
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox left = new VBox(searching(), parts.node(), body, troubles);
        left.setPrefWidth(LIST_WIDTH);
        left.setMinWidth(LIST_WIDTH);
        left.getStyleClass().add("extension-list");
        node.setTop(head(deeds));
        node.setLeft(left);
        node.setCenter(detail);
        node.getStyleClass().addAll("panel", "extensions-page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> backOut(event, deeds.close));
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        search.requestFocus();
    }

    private static Node head(Deeds deeds) {
        Label title = new Label(Words.of("extensions.extensions"));
        title.getStyleClass().add("question-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button hear = TextButton.of(
                Words.of("extensions.look-for-updates"), Words.of("extensions.hears-your-registries-now"), deeds.hear);
        Button open = TextButton.of(
                Words.of("extensions.install-from-file"),
                Words.of("extensions.installs-a-package-that-lies"),
                deeds.open);
        Button close = new Button(null, new FontIcon("bi-x"));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Words.of("extensions.close"));
        close.setTooltip(new Tooltip(Words.of("extensions.back-to-the-text-esc")));
        close.setOnAction(_ -> deeds.close.run());
        HBox head = new HBox(8, title, gap, hear, open, close);
        head.getStyleClass().addAll("row", "extensions-head");
        return head;
    }

    private void backOut(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (search.isFocused() && !search.getText().isEmpty()) {
                search.clear();
            } else {
                close.run();
            }
        }
    }

    private Node searching() {
        search.setPromptText(Words.of("extensions.search-extensions"));
        search.setAccessibleText(Words.of("extensions.search-extensions"));
        search.textProperty().addListener(_ -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                list.requestFocus();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox line = new HBox(search);
        line.getStyleClass().add("panel-filter");
        return line;
    }

    /// Lists what is known now; the selection stays.
    void show(Inventory now) {
        inventory = now;
        troubles.setText(String.join("\n", now.troubles()));
        troubles.setVisible(!now.troubles().isEmpty());
        troubles.setManaged(!now.troubles().isEmpty());
        fill();
    }

    private void fill() {
        for (Part part : Part.values()) {
            parts.rename(part, part.title() + " " + inventory.count(part));
        }
        List<Entry> entries = inventory.shown(parts.chosen(), search.getText());
        filling = true;
        list.getItems().setAll(entries);
        entries.stream()
                .filter(entry -> shown.equals(Optional.of(entry.id())))
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
        list.setVisible(!entries.isEmpty());
        empty.setVisible(entries.isEmpty());
        empty.setText(parts.chosen().empty());
        // also where the same is selected as before: something about it may be new
        choose(list.getSelectionModel().getSelectedItem());
    }

    private void choose(@Nullable Entry entry) {
        if (filling) {
            return;
        }
        Optional<Entry> chosen = Optional.ofNullable(entry);
        shown = chosen.map(Entry::id);
        selected.accept(chosen);
    }

    /// Puts what is known of the selected extension beside the list.
    void detail(Optional<Node> about) {
        detail.getChildren().setAll(about.stream().toList());
    }

    private final class Row extends ListCell<Entry> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean none) {
            super.updateItem(entry, none);
            setText(null);
            setGraphic(null);
            if (entry == null) {
                return;
            }
            Label name = new Label(entry.name());
            name.setMinWidth(0);
            Label version = muted(entry.version());
            version.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label state = muted(EntryWords.state(entry, offHere.test(entry.id())));
            state.setMinWidth(Region.USE_PREF_SIZE);
            HBox first = new HBox(8, name, version, gap, state);
            first.getStyleClass().add("row");
            Label second = muted(entry.description());
            second.setMinWidth(0);
            setGraphic(new VBox(2, first, second));
            setAccessibleText(entry.name() + " " + entry.version() + " " + state.getText());
        }

        private static Label muted(String words) {
            Label label = new Label(words);
            label.getStyleClass().add("muted");
            return label;
        }
    }
}
