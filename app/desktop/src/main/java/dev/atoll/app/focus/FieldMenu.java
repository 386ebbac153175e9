package dev.atoll.app.focus;

import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.WindowEvent;

/// The menu of fields that one types into, in the language of the window: the toolkit's own speaks few. It is made when
/// it is first asked for.
public final class FieldMenu {
    private final TextInputControl field;
    private final ContextMenu menu = new ContextMenu();

    private FieldMenu(TextInputControl field) {
        this.field = field;
        boolean writable = field.isEditable();
        if (writable) {
            add(Words.of("focus.undo"), field::isUndoable, field::undo);
            add(Words.of("focus.redo"), field::isRedoable, field::redo);
            menu.getItems().add(new SeparatorMenuItem());
            add(Words.of("focus.cut"), this::hasSelection, field::cut);
        }
        add(Words.of("focus.copy"), this::hasSelection, field::copy);
        if (writable) {
            add(Words.of("focus.paste"), () -> Clipboard.getSystemClipboard().hasString(), field::paste);
            add(Words.of("focus.delete"), this::hasSelection, () -> field.deleteText(field.getSelection()));
        }
        menu.getItems().add(new SeparatorMenuItem());
        add(Words.of("focus.select-all"), () -> field.getLength() > 0, field::selectAll);
    }

    /// Gives all fields inside of a node this menu, also those that come later.
    public static void in(Node root) {
        root.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.getTarget() instanceof Node target) {
                put(target);
            }
        });
    }

    private static void put(Node target) {
        @Nullable Node at = target;
        while (at != null && !(at instanceof TextInputControl)) {
            at = at.getParent();
        }
        if (at instanceof TextInputControl field && field.getContextMenu() == null) {
            field.setContextMenu(new FieldMenu(field).menu);
        }
    }

    private boolean hasSelection() {
        return field.getSelection().getLength() > 0;
    }

    private void add(String words, BooleanSupplier possible, Runnable effect) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> effect.run());
        menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> item.setDisable(!possible.getAsBoolean()));
        menu.getItems().add(item);
    }
}
