package dev.atoll.app.panel.log;

import dev.atoll.api.log.LogLevel;
import dev.atoll.app.focus.TextButton;
import dev.atoll.app.focus.Tip;
import dev.atoll.app.words.Words;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The log as a list that follows the newest entry until another one is selected, with a line to look for some, a
/// button a level and one for whose entries are listed.
///
/// Belongs to the UI thread.
final class LogPanel {
    private static final double HEIGHT = 240;
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    private static final List<LogLevel> LEVELS = List.of(LogLevel.values()).reversed();

    private final Function<LogSource, String> names;
    private final TextField words = new TextField();
    private final Map<LogLevel, ToggleButton> levels = new EnumMap<>(LogLevel.class);
    private final Button source;
    private final Button clear;
    private final ListView<LogEntry> list = new ListView<>();
    private final Label empty = new Label();
    private final VBox node = new VBox();
    private List<LogEntry> known = List.of();
    private Optional<LogSource> wanted = Optional.empty();
    private Instant after = Instant.MIN;

    /// What the panel's buttons do.
    ///
    /// @param pick has the user pick a source
    /// @param open opens what is listed as a text
    record Deeds(Runnable pick, Runnable open) {}

    /// @param names what a source is called
    LogPanel(Function<LogSource, String> names, Deeds deeds) {
        this.names = names;
        source = TextButton.of("", Words.of("panel.log.choose-whose"), deeds.pick);
        clear = TextButton.of("", Words.of("panel.log.hides-what-is-listed"), this::clear);
        words.setPromptText(Words.of("panel.log.look-for-entries"));
        words.setAccessibleText(Words.of("panel.log.look-for-entries"));
        words.textProperty().addListener(_ -> fill());
        words.setOnAction(_ -> list.requestFocus());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(words);
        LEVELS.forEach(level -> bar.getChildren().add(levelButton(level)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren()
                .addAll(
                        source,
                        gap,
                        clear,
                        TextButton.of(
                                Words.of("panel.log.open-as-text"), Words.of("panel.log.opens-what-is"), deeds.open));
        bar.getStyleClass().addAll("panel-bar", "log-bar");
        list.setCellFactory(_ -> new LogCell(names));
        list.setAccessibleText(Words.of("panel.log.log"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                copy();
            }
        });
        empty.getStyleClass().add("empty-state");
        empty.setWrapText(true);
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().addAll("panel", "log-panel");
        node.setPrefHeight(HEIGHT);
        node.getChildren().addAll(bar, body);
        fill();
    }

    private ToggleButton levelButton(LogLevel level) {
        ToggleButton button = new ToggleButton(null, LevelIcon.of(level));
        button.setSelected(level != LogLevel.DEBUG);
        Tip.on(button, Words.of("panel.log.show-or-hide-level", LevelIcon.word(level)));
        button.setAccessibleText(Words.of("panel.log.show-level", LevelIcon.word(level)));
        button.setOnAction(_ -> fill());
        levels.put(level, button);
        return button;
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        if (list.getItems().isEmpty()) {
            words.requestFocus();
            return;
        }
        if (list.getSelectionModel().isEmpty()) {
            select(list.getItems().size() - 1);
        }
        list.requestFocus();
    }

    /// Scrolls to the newest entry, if that is the selected one. To be called when the panel has its place.
    void revealNewest() {
        int last = list.getItems().size() - 1;
        if (last >= 0 && list.getSelectionModel().isSelected(last)) {
            list.scrollTo(last);
        }
    }

    /// Shows what has been written so far; what is selected stays so.
    ///
    /// @param entries the oldest first
    void show(List<LogEntry> entries) {
        if (!entries.equals(known)) {
            known = List.copyOf(entries);
            fill();
        }
    }

    /// Lists the entries of one source alone, or of all.
    void of(Optional<LogSource> one) {
        wanted = one;
        fill();
    }

    /// What is listed.
    List<LogEntry> listed() {
        return List.copyOf(list.getItems());
    }

    private void clear() {
        after = after.equals(Instant.MIN) && !known.isEmpty() ? known.getLast().time() : Instant.MIN;
        fill();
    }

    private LogFilter filter() {
        return new LogFilter(
                words.getText(),
                levels.entrySet().stream()
                        .filter(each -> each.getValue().isSelected())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                wanted,
                after);
    }

    private void fill() {
        LogFilter filter = filter();
        List<LogEntry> sourced = known.stream().filter(filter::takesSource).toList();
        List<LogEntry> rows =
                sourced.stream().filter(entry -> filter.takes(entry, names)).toList();
        put(rows);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        empty.setText(
                sourced.isEmpty()
                        ? Words.of("panel.log.nothing-yet")
                        : Words.of("panel.log.nothing-that-is-looked-for", sourced.size()));
        levels.forEach((level, button) -> button.setText(Long.toString(
                sourced.stream().filter(entry -> entry.level() == level).count())));
        source.setText(wanted.map(names).orElse(Words.of("panel.log.everyone")));
        clear.setText(after.equals(Instant.MIN) ? Words.of("panel.log.clear") : Words.of("panel.log.show-cleared"));
    }

    private void put(List<LogEntry> rows) {
        ObservableList<LogEntry> before = list.getItems();
        boolean follows = list.getSelectionModel().getSelectedIndex() >= before.size() - 1;
        LogEntry selected = list.getSelectionModel().getSelectedItem();
        if (rows.size() > before.size() && rows.subList(0, before.size()).equals(before)) {
            before.addAll(rows.subList(before.size(), rows.size()));
        } else if (!rows.equals(before)) {
            before.setAll(rows);
        }
        if (rows.isEmpty()) {
            return;
        }
        if (follows || selected == null) {
            select(rows.size() - 1);
            list.scrollTo(rows.size() - 1);
        } else if (!selected.equals(list.getSelectionModel().getSelectedItem())) {
            select(rows.indexOf(selected));
        }
    }

    private void select(int index) {
        list.getSelectionModel().clearSelection();
        if (index >= 0) {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
        }
    }

    private void copy() {
        List<LogEntry> chosen = list.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(list.getItems()::get)
                .toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(LogText.of(chosen, names));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
