package dev.atoll.app.keys;

import dev.atoll.app.focus.TextButton;
import dev.atoll.app.keymap.Preset;
import dev.atoll.app.pick.PartButtons;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

/// The list of commands with their keys, its search, and what is done to the selected one.
///
/// Belongs to the UI thread.
final class KeysPage {
    private static final double ROW = 28;
    private static final double KEYS = 260;
    private static final double FROM = 100;

    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();
    private final PartButtons<Preset> presets;
    private final ListView<KeyRow> list = new ListView<>();
    private final Label empty = new Label(Words.of("keys.no-command-and-no-keys"));
    private final Label troubles = new Label();
    private final Button change;
    private final Button remove;
    private final Button reset;
    private final Deeds deeds;
    private List<KeyRow> rows = List.of();

    /// What the page's parts do.
    ///
    /// @param preset lays other keys under the user's own
    /// @param change asks for other keys
    /// @param remove takes a command's keys away
    /// @param reset gives them back
    /// @param file opens the user's file
    /// @param close goes back to the text
    record Deeds(
            Consumer<Preset> preset,
            Consumer<KeyRow> change,
            Consumer<KeyRow> remove,
            Consumer<KeyRow> reset,
            Runnable file,
            Runnable close) {}

    /// @param first the preset in force
    /// @param recorder takes keys
    KeysPage(Preset first, Recorder recorder, Deeds deeds) {
        this.deeds = deeds;
        presets = new PartButtons<>(first, deeds.preset);
        List.of(Preset.values()).forEach(preset -> presets.add(preset, preset.title()));
        change = TextButton.of(
                Words.of("keys.change"), Words.of("keys.press-other-keys-for-the"), () -> chosen(deeds.change));
        remove = TextButton.of(
                Words.of("keys.remove"), Words.of("keys.take-the-keys-of-the"), () -> chosen(deeds.remove));
        reset = TextButton.of(
                Words.of("keys.reset"), Words.of("keys.give-the-selected-command-the"), () -> chosen(deeds.reset));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row(deeds.change));
        list.setAccessibleText(Words.of("keys.commands-and-their-keys"));
        list.getSelectionModel().selectedItemProperty().addListener(_ -> enable());
        list.setOnKeyPressed(this::inList);
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-state");
        troubles.setWrapText(true);
        troubles.setMinHeight(Region.USE_PREF_SIZE);
        troubles.getStyleClass().addAll("extension-troubles", "key-troubles");
        HBox foot = new HBox(8, change, remove, reset);
        foot.getStyleClass().addAll("row", "key-foot");
        node.setTop(new VBox(head(), searching(), recorder.node(), troubles));
        node.setCenter(new StackPane(list, empty));
        node.setBottom(foot);
        node.getStyleClass().addAll("panel", "keys-page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!recorder.recording()) {
                backOut(event);
            }
        });
        enable();
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        search.requestFocus();
    }

    /// Gives the list the keyboard, where it was before keys were asked for.
    void backToTheList() {
        list.requestFocus();
    }

    private Node head() {
        Label title = new Label(Words.of("keys.key-bindings"));
        title.getStyleClass().add("question-title");
        Label as = new Label(Words.of("keys.keys-as-in"));
        as.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button file =
                TextButton.of(Words.of("keys.open-keymap-json"), Words.of("keys.your-own-key-bindings-as"), deeds.file);
        Button close = new Button(null, new FontIcon("bi-x"));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Words.of("keys.close"));
        close.setTooltip(new Tooltip(Words.of("keys.back-to-the-text-esc")));
        close.setOnAction(_ -> deeds.close.run());
        HBox head = new HBox(8, title, gap, as, presets.node(), file, close);
        head.getStyleClass().addAll("row", "extensions-head");
        return head;
    }

    private Node searching() {
        search.setPromptText(Words.of("keys.search-commands-and-keys"));
        search.setAccessibleText(Words.of("keys.search-commands-and-keys"));
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

    private void inList(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> chosen(deeds.change);
            case DELETE -> chosen(deeds.remove);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void backOut(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (search.isFocused() && !search.getText().isEmpty()) {
                search.clear();
            } else {
                deeds.close.run();
            }
        }
    }

    private void chosen(Consumer<KeyRow> deed) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(deed);
    }

    private void enable() {
        KeyRow row = list.getSelectionModel().getSelectedItem();
        change.setDisable(row == null);
        remove.setDisable(row == null || row.keys().isEmpty());
        reset.setDisable(row == null || !row.changed());
    }

    /// Lists what is bound now; the selection stays.
    void show(List<KeyRow> now, Preset preset, List<String> problems) {
        rows = now;
        presets.choose(preset);
        troubles.setText(String.join("\n", problems));
        troubles.setVisible(!problems.isEmpty());
        troubles.setManaged(!problems.isEmpty());
        fill();
    }

    private void fill() {
        String selected = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(KeyRow::command)
                .orElse("");
        List<KeyRow> found =
                rows.stream().filter(row -> row.fits(search.getText())).toList();
        list.getItems().setAll(found);
        found.stream()
                .filter(row -> row.command().equals(selected))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        list.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
        enable();
    }

    private static final class Row extends ListCell<KeyRow> {
        Row(Consumer<KeyRow> change) {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    change.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable KeyRow row, boolean none) {
            super.updateItem(row, none);
            setText(null);
            setGraphic(null);
            if (row == null) {
                return;
            }
            Label title = new Label(row.title());
            title.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label clash = new Label(row.conflict().isEmpty() ? "" : Words.of("keys.also", row.conflict()));
            clash.getStyleClass().add("key-conflict");
            clash.setMinWidth(0);
            Label keys = new Label(row.keys());
            keys.setMinWidth(KEYS);
            keys.setPrefWidth(KEYS);
            keys.setMaxWidth(KEYS);
            Label from = new Label(row.from());
            from.getStyleClass().add("muted");
            from.setMinWidth(FROM);
            HBox line = new HBox(8, title, gap, clash, keys, from);
            line.getStyleClass().add("row");
            setGraphic(line);
            setAccessibleText(row.title() + ", " + (row.keys().isEmpty() ? Words.of("keys.no-keys") : row.keys())
                    + (row.conflict().isEmpty() ? "" : Words.of("keys.told-also", row.conflict())));
        }
    }
}
