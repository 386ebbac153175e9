package dev.atoll.app.menu;

import dev.atoll.app.editor.EditorView;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.text.Text;

import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;

/// Where the pointer asks for the menu of a text.
///
/// @param view the view on the text
/// @param event as the view's node gets it
record Pointed(EditorView view, ContextMenuEvent event) {
    private static final String GUTTER = "editor-gutter";

    /// Whether it is over the strip beside the text.
    boolean atGutter() {
        Node at = event.getTarget() instanceof Node node ? node : null;
        while (at != null && !at.getStyleClass().contains(GUTTER)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Moves the caret there: at the strip into the line, unless it is in it, and in the text to the place, unless that
    /// is selected.
    void place() {
        int offset = view.offsetAt(event.getX(), event.getY());
        boolean there = atGutter() ? isLineOfCaret(offset) : isSelected(offset);
        if (!there) {
            view.select(Selection.caret(offset));
        }
    }

    private boolean isLineOfCaret(int offset) {
        Text text = view.document().state().text();
        return text.lineAt(view.state().selection().primary().head()) == text.lineAt(offset);
    }

    private boolean isSelected(int offset) {
        return view.state().selection().ranges().stream()
                .anyMatch(range -> !range.isEmpty() && range.from() <= offset && offset <= range.to());
    }
}
