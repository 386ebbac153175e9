package dev.atoll.app.editor.input;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.action.Dropping;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The middle button of a view: pastes what is selected last in whatever program, where it is pressed. What is selected
/// in the view is offered to others.
///
/// Belongs to the UI thread.
public final class MiddleButton {
    private final EditorView view;
    private final Node surface;
    private SelectionRange offered = SelectionRange.caret(0);
    private boolean used;

    /// @param surface the node over the text that the mouse hits
    public MiddleButton(EditorView view, Node surface) {
        this.view = view;
        this.surface = surface;
    }

    /// Listens to the surface and the view.
    public void install() {
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        // what was selected when the file was open last is nobody's choice of now
        surface.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> used = true);
        view.node().addEventFilter(KeyEvent.KEY_PRESSED, _ -> used = true);
        var _ = view.onState(_ -> offer());
    }

    private void offer() {
        SelectionRange selected = view.state().selection().primary();
        if (!used || selected.isEmpty() || selected.equals(offered)) {
            return;
        }
        offered = selected;
        Text text = view.document().state().text();
        view.clipboard()
                .selection()
                .offer(() -> text.slice(selected.from(), selected.to()).toString());
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.MIDDLE) {
            return;
        }
        event.consume();
        int offset = view.offsetAt(event.getX() + surface.getLayoutX(), event.getY() + surface.getLayoutY());
        Text before = view.document().state().text();
        var _ = view.clipboard().selection().ask().thenAcceptAsync(text -> paste(before, offset, text), Ui.toolkit());
    }

    /// Pastes, unless the text has become another one meanwhile, in which the place may be elsewhere.
    @SuppressWarnings("ReferenceEquality")
    private void paste(Text before, int offset, String text) {
        if (!text.isEmpty() && view.document().state().text() == before) {
            Dropping.insert(view, offset, text);
        }
    }
}
