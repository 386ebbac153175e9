package dev.atoll.app.navigate.symbol;

import dev.atoll.app.feature.Bench;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.navigate.ask.Floating;
import dev.atoll.app.panel.outline.SymbolIcon;
import dev.atoll.app.pick.PickList;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A line to type in and the symbols it leaves; looking at one shows it in the text. It keeps its size while typing.
final class SymbolPicker {
    private static final double WIDTH = 560;
    private static final int ROWS = 12;
    private static final double INDENT = 14;

    private final Bench bench;
    private final TextField field = new TextField();
    private final PickList<PickerEntry> list = new PickList<>(ROWS, SymbolPicker::row, this::choose);
    private final Label message = new Label();
    private final VBox box = new VBox(field, list.node(), message);
    private final Floating floating;
    private Order order = new Order("", _ -> {}, () -> {}, "");
    private boolean moved;

    /// What is picked from.
    ///
    /// @param prompt what to type
    /// @param typed told each time something else was typed; it shows entries then
    /// @param backOut undoes what looking has done
    /// @param nothing what to say where there is no entry, unless it is told with them
    record Order(String prompt, Consumer<String> typed, Runnable backOut, String nothing) {}

    SymbolPicker(Bench bench) {
        this.bench = bench;
        box.getStyleClass().addAll("picker", "symbol-picker");
        message.getStyleClass().add("muted");
        message.setPadding(new Insets(4, 8, 4, 8));
        field.textProperty().addListener((_, _, text) -> {
            if (isShown()) {
                moved = false;
                order.typed().accept(text);
            }
        });
        list.onSelected(entry -> {
            if ((moved || !field.getText().isBlank()) && isShown()) {
                entry.effects().look().run();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Keyboard.onLeft(field, () -> {
            if (isShown()) {
                close();
            }
        });
        floating = new Floating(bench, box);
    }

    private boolean isShown() {
        return floating != null && floating.shown();
    }

    boolean shown() {
        return isShown();
    }

    /// Opens it.
    ///
    /// @param below what it stands under, on the screen; nothing for the middle of the window
    /// @param width in pixels; its usual one if negative
    void open(Order next, Optional<Bounds> below, double width) {
        order = next;
        moved = false;
        field.clear();
        field.setPromptText(next.prompt());
        field.setAccessibleText(next.prompt());
        show(List.of());
        next.typed().accept("");
        double wide = width < 0 ? WIDTH : width;
        below.ifPresentOrElse(place -> floating.show(place, wide), () -> floating.showInMiddle(wide));
        field.requestFocus();
    }

    /// Selects an entry to start from, without looking at it.
    void start(int index) {
        list.start(index);
    }

    /// Shows entries, or what the order says where there is none.
    void show(List<PickerEntry> entries) {
        show(entries, order.nothing());
    }

    /// Shows entries; the first is selected, or what was selected before while the user is walking.
    ///
    /// @param nothing what to say if there is none
    void show(List<PickerEntry> entries, String nothing) {
        list.show(entries, 1, list.selected().filter(_ -> moved));
        list.node().setVisible(!entries.isEmpty());
        list.node().setManaged(!entries.isEmpty());
        say(nothing);
        message.setVisible(entries.isEmpty());
        message.setManaged(entries.isEmpty());
        if (isShown()) {
            box.resize(box.getWidth(), box.prefHeight(box.getWidth()));
        }
    }

    /// Says something else where there is no entry.
    void say(String nothing) {
        message.setText(nothing);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            close();
            order.backOut().run();
            bench.focusText();
        } else if (code == KeyCode.ENTER) {
            event.consume();
            choose();
        } else if (list.walks(code)) {
            event.consume();
            moved = true;
            list.walk(code);
        }
    }

    private void choose() {
        list.selected().ifPresent(entry -> {
            close();
            order.backOut().run();
            bench.focusText();
            entry.effects().choose().run();
        });
    }

    void close() {
        floating.hide();
    }

    private static Node row(PickerEntry entry) {
        HBox row = PickList.row(name(entry), entry.detail());
        row.getChildren().addFirst(SymbolIcon.of(entry.kind()));
        row.setPadding(new Insets(0, 0, 0, entry.depth() * INDENT));
        row.setAccessibleText(SymbolIcon.word(entry.kind()) + " " + entry.name() + " " + entry.detail());
        return row;
    }

    // runs of letters that were typed stand out
    private static Node name(PickerEntry entry) {
        HBox name = new HBox();
        name.setMinWidth(0);
        int from = 0;
        String word = entry.name();
        while (from < word.length()) {
            boolean typed = entry.letters().contains(from);
            int to = from + 1;
            while (to < word.length() && entry.letters().contains(to) == typed) {
                to++;
            }
            Label part = new Label(word.substring(from, to));
            part.setMinWidth(word.length() < 60 ? Region.USE_PREF_SIZE : 0);
            part.getStyleClass().add(typed ? "typed" : "context");
            name.getChildren().add(part);
            from = to;
        }
        name.getStyleClass().add("row");
        return name;
    }
}
