package dev.atoll.app.navigate.edit;

import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.navigate.ask.Floating;
import dev.atoll.app.words.Words;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A line to type a new name into, right under the old one. Enter takes it, Escape does not.
final class NameField {
    private static final double NARROWEST = 240;
    private static final double LETTER = 9;

    private final Bench bench;
    private final TextField field = new TextField();
    private final Label hint = new Label();
    private final VBox box = new VBox(4, field, hint);
    private final Floating floating;
    private Consumer<String> take = _ -> {};
    private Runnable backOut = () -> {};

    NameField(Bench bench) {
        this.bench = bench;
        box.getStyleClass().addAll("floating", "name-field");
        field.setAccessibleText(Words.of("navigate.edit.new-name"));
        field.getStyleClass().add("code");
        hint.setWrapText(true);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Keyboard.onLeft(field, () -> {
            if (floating().shown()) {
                close();
            }
        });
        field.textProperty()
                .addListener((_, _, _) -> say(Words.of("navigate.edit.enter-renames-escape-does-not"), false));
        floating = new Floating(bench, box);
    }

    private Floating floating() {
        return floating;
    }

    /// Opens it.
    ///
    /// @param view where the name is
    /// @param at where it starts
    /// @param name what to offer
    /// @param renames takes the new name
    /// @param ends called when it is closed without one
    void open(EditorView view, int at, String name, Consumer<String> renames, Runnable ends) {
        take = renames;
        backOut = ends;
        field.setText(name);
        say(Words.of("navigate.edit.enter-renames-escape-does-not"), false);
        if (!floating.show(view, at, Math.max(NARROWEST, name.length() * LETTER + 48))) {
            return;
        }
        field.requestFocus();
        field.selectAll();
    }

    /// Says something under the name.
    ///
    /// @param wrong whether it tells of a mistake
    void say(String words, boolean wrong) {
        hint.setText(words);
        hint.getStyleClass().setAll("label", wrong ? "mistake" : "muted");
        if (floating != null && floating.shown()) {
            box.applyCss();
            box.resize(box.getWidth(), box.prefHeight(box.getWidth()));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take.accept(field.getText().strip());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            bench.focusText();
        }
    }

    boolean shown() {
        return floating.shown();
    }

    /// Closes it, with the name taken or not.
    void close() {
        if (floating.shown()) {
            floating.hide();
            backOut.run();
        }
    }
}
