package dev.atoll.app.offer;

import dev.atoll.api.feature.ActionKind;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The menu of code actions at the caret, by kind. Up and Down move among those that can be used, Enter takes one,
/// Escape
/// and going elsewhere close it. It has the keyboard while it is open.
final class ActionMenu {
    private static final double ROW = 26;
    private static final double WIDTH = 520;
    private static final int LONG_TITLE = 48;
    private static final int ROWS = 12;

    private final ListView<Entry> list = new ListView<>();
    private final VBox box = new VBox(list);
    private final Function<OfferedAction, String> names;
    private final Runnable afterwards;
    private Optional<Bounds> place = Optional.empty();
    private Consumer<OfferedAction> chosen = _ -> {};

    private sealed interface Entry {
        record Words(String words) implements Entry {}

        record Offer(OfferedAction offered) implements Entry {}
    }

    /// @param names the name of who offers an action
    /// @param afterwards gives the keyboard back
    ActionMenu(Function<OfferedAction, String> names, Runnable afterwards) {
        this.names = names;
        this.afterwards = afterwards;
        box.getStyleClass().addAll("picker", "action-menu");
        box.setManaged(false);
        box.setVisible(false);
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(Words.of("offer.changes-on-offer"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Keyboard.onLeft(list, () -> box.setVisible(false));
    }

    Node node() {
        return box;
    }

    boolean isOpen() {
        return box.isVisible();
    }

    /// Opens it without anything in it yet.
    ///
    /// @param at the place of the caret on the screen
    /// @param choose takes what is chosen
    void open(Optional<Bounds> at, Consumer<OfferedAction> choose) {
        place = at;
        chosen = choose;
        list.getItems().setAll(new Entry.Words(Words.of("offer.looking-for-changes")));
        box.setVisible(true);
        fit();
        list.requestFocus();
    }

    /// Lists actions, in their order; what was selected stays selected.
    void list(List<OfferedAction> offered, String otherwise) {
        Entry selected = list.getSelectionModel().getSelectedItem();
        List<Entry> entries = new ArrayList<>();
        @Nullable ActionKind kind = null;
        for (OfferedAction each : offered) {
            if (each.action().kind() != kind) {
                kind = each.action().kind();
                entries.add(new Entry.Words(OfferedAction.heading(kind)));
            }
            entries.add(new Entry.Offer(each));
        }
        if (entries.isEmpty()) {
            entries.add(new Entry.Words(otherwise));
        }
        list.getItems().setAll(entries);
        fit();
        int index = entries.indexOf(selected);
        select(index >= 0 ? index : next(-1, 1));
    }

    void close() {
        if (box.isVisible()) {
            box.setVisible(false);
            afterwards.run();
        }
    }

    private void fit() {
        double height = Math.min(ROWS, list.getItems().size()) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        Placement.place(box, place);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> take(list.getSelectionModel().getSelectedItem());
            case DOWN -> select(next(at, 1));
            case UP -> select(next(at, -1));
            case HOME -> select(next(-1, 1));
            case END -> select(next(list.getItems().size(), -1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    // the next one that can be used, around the ends; -1 if there is none
    private int next(int from, int step) {
        int count = list.getItems().size();
        for (int i = 1; i <= count; i++) {
            int index = Math.floorMod(from + i * step + (from < 0 && step < 0 ? 1 : 0), count);
            if (list.getItems().get(index) instanceof Entry.Offer(var offered) && offered.usable()) {
                return index;
            }
        }
        return -1;
    }

    private void select(int index) {
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - ROWS + 1));
        }
    }

    private void take(@Nullable Entry entry) {
        if (entry instanceof Entry.Offer(var offered) && offered.usable()) {
            close();
            chosen.accept(offered);
        }
    }

    private final class Cell extends ListCell<Entry> {
        Cell() {
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            setDisable(false);
            switch (entry) {
                case Entry.Words(var words) -> {
                    Label label = new Label(words);
                    label.getStyleClass().add("heading");
                    setGraphic(label);
                    setDisable(true);
                }
                case Entry.Offer(var offered) -> show(offered);
                case null -> {}
            }
        }

        private void show(OfferedAction offered) {
            FontIcon icon = new FontIcon(icon(offered));
            icon.getStyleClass().add(offered.action().preferred() ? "preferred" : "plain");
            Label title = new Label(offered.action().title());
            // why an action cannot be used is cut off before its name is
            title.setMinWidth(offered.action().title().length() > LONG_TITLE ? 0 : Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label from = new Label(offered.action().disabled().orElseGet(() -> names.apply(offered)));
            from.getStyleClass().add("muted");
            from.setMinWidth(0);
            HBox row = new HBox(8, icon, title, gap, from);
            row.getStyleClass().add("row");
            setGraphic(row);
            setDisable(!offered.usable());
            setAccessibleText(offered.action().title()
                    + offered.action()
                            .disabled()
                            .map(reason -> Words.of("offer.cannot-be-used", reason))
                            .orElse(""));
        }

        private static String icon(OfferedAction offered) {
            return switch (offered.action().kind()) {
                case QUICK_FIX -> offered.action().preferred() ? "bi-lightbulb-fill" : "bi-lightbulb";
                case REFACTOR -> "bi-wrench";
                case SOURCE -> "bi-file-earmark-text";
                case FIX_ALL -> "bi-check-all";
            };
        }
    }
}
