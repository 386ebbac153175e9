package dev.atoll.app.window;

import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.pick.PickList;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A line to type in over the text, with what it leads to below: the command palette, and "go to line".
final class Picker {
    private static final double WIDTH = 560;
    private static final int ROWS = 10;
    private static final int LONG_TITLE = 50;

    private final TextField field = new TextField();
    private final PickList<Choice> list = new PickList<>(ROWS, Picker::row, this::pick);
    private final Label nothing = new Label();
    private final VBox box = new VBox(field, list.node(), nothing);
    private Function<String, List<Choice>> source = _ -> List.of();
    private Consumer<Choice> preview = _ -> {};
    private Runnable backedOut = () -> {};
    private Runnable returnFocus = () -> {};

    Picker() {
        box.getStyleClass().add("picker");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setVisible(false);
        nothing.getStyleClass().add("muted");
        nothing.setPadding(new Insets(4, 8, 4, 8));
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        field.textProperty().addListener((_, _, text) -> update(text));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.onSelected(choice -> preview.accept(choice));
        Keyboard.onLeft(field, () -> {
            if (box.isVisible()) {
                backOut();
            }
        });
    }

    Node node() {
        return box;
    }

    /// Opens it.
    ///
    /// @param prompt what to type
    /// @param lack what is said if there is nothing to pick for what was typed
    /// @param choices what can be picked for what was typed
    /// @param afterwards gives the keyboard back
    /// @return asks for the choices again, if they are still shown
    Runnable open(String prompt, String lack, Function<String, List<Choice>> choices, Runnable afterwards) {
        source = choices;
        nothing.setText(lack);
        returnFocus = afterwards;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.clear();
        update("");
        box.setVisible(true);
        field.requestFocus();
        return () -> {
            if (box.isVisible() && source.equals(choices)) {
                show(source.apply(field.getText()), list.selected());
            }
        };
    }

    /// From now on, until it closes, shows what each selected choice would do.
    ///
    /// @param shown told of each choice that becomes selected
    /// @param undo run if nothing is picked
    void preview(Consumer<Choice> shown, Runnable undo) {
        preview = shown;
        backedOut = undo;
    }

    private void update(String text) {
        show(source.apply(text), Optional.empty());
    }

    private void show(List<Choice> found, Optional<Choice> wanted) {
        list.show(found, 0, wanted);
        boolean lacking = found.isEmpty() && !field.getText().isBlank();
        nothing.setVisible(lacking);
        nothing.setManaged(lacking);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            backOut();
            returnFocus.run();
        } else if (code == KeyCode.ENTER) {
            event.consume();
            pick();
        } else if (list.walks(code)) {
            event.consume();
            list.walk(code);
        }
    }

    private void pick() {
        list.selected().ifPresent(choice -> {
            close();
            returnFocus.run();
            choice.effect().run();
        });
    }

    boolean open() {
        return box.isVisible();
    }

    private void backOut() {
        Runnable undo = backedOut;
        close();
        undo.run();
    }

    private void close() {
        preview = _ -> {};
        backedOut = () -> {};
        box.setVisible(false);
    }

    private static Node row(Choice choice) {
        Label title = new Label(choice.title());
        // a name is read whole where it can be; what is said of it is cut first
        title.setMinWidth(choice.title().length() > LONG_TITLE ? 0 : Region.USE_PREF_SIZE);
        return PickList.row(title, choice.hint());
    }
}
