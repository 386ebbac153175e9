package dev.atoll.app.navigate.symbol;

import dev.atoll.api.feature.SymbolKind;
import dev.atoll.app.panel.outline.SymbolIcon;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// The way to the caret as a row of buttons. Left and Right walk along it, Enter or Down opens one, Escape leaves it.
final class CrumbBar {
    private final HBox row = new HBox();
    private final BiConsumer<Crumb, Node> opens;
    private final Runnable leaves;
    private List<Crumb> shown = List.of();

    /// One step of the way.
    ///
    /// @param words what the button says
    /// @param icon in front of the words; absent for folders
    /// @param step what it stands for
    record Crumb(String words, @Nullable SymbolKind icon, Object step) {}

    /// @param opens shows the siblings of a crumb under its button
    /// @param leaves gives the keyboard back to the text
    CrumbBar(BiConsumer<Crumb, Node> opens, Runnable leaves) {
        this.opens = opens;
        this.leaves = leaves;
        row.getStyleClass().add("crumbs");
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return row;
    }

    /// Shows another way, if it is another.
    void show(List<Crumb> crumbs) {
        if (crumbs.equals(shown)) {
            return;
        }
        boolean focused = row.isFocusWithin();
        shown = List.copyOf(crumbs);
        row.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0) {
                Label separator = new Label("›");
                separator.getStyleClass().add("muted");
                row.getChildren().add(separator);
            }
            row.getChildren().add(button(shown.get(i)));
        }
        if (focused) {
            requestFocus();
        }
    }

    private Button button(Crumb crumb) {
        SymbolKind kind = crumb.icon();
        Node icon = kind == null ? null : SymbolIcon.of(kind);
        Button button = new Button(crumb.words(), icon);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("crumb");
        button.setAccessibleText(Words.of("navigate.symbol.show-what-lies-beside-it", crumb.words()));
        button.setMinWidth(0);
        // where the keyboard goes when tabs change is the text, never a button above it
        button.setFocusTraversable(false);
        button.setOnAction(_ -> opens.accept(crumb, button));
        return button;
    }

    /// Gives the last crumb the keyboard.
    void requestFocus() {
        if (!row.getChildren().isEmpty()) {
            row.getChildren().getLast().requestFocus();
        }
    }

    private void key(KeyEvent event) {
        List<Node> buttons =
                row.getChildren().stream().filter(Button.class::isInstance).toList();
        int at = buttons.indexOf(event.getTarget());
        switch (event.getCode()) {
            case LEFT -> focus(event, buttons, at - 1);
            case RIGHT -> focus(event, buttons, at + 1);
            case HOME -> focus(event, buttons, 0);
            case END -> focus(event, buttons, buttons.size() - 1);
            case ENTER, DOWN -> {
                event.consume();
                if (at >= 0) {
                    ((Button) buttons.get(at)).fire();
                }
            }
            case ESCAPE -> {
                event.consume();
                leaves.run();
            }
            default -> {}
        }
    }

    private static void focus(KeyEvent event, List<Node> buttons, int index) {
        event.consume();
        if (index >= 0 && index < buttons.size()) {
            buttons.get(index).requestFocus();
        }
    }
}
