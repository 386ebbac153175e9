package dev.atoll.app.editor.input;

import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.action.Typing;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

/// The input method of a view, for scripts that are composed from several keys.
///
/// What is being composed is only shown; what is committed is typed.
public final class ComposingInput implements InputMethodRequests {
    private final EditorView view;

    /// Composing at the primary caret of a view.
    public ComposingInput(EditorView view) {
        this.view = view;
    }

    /// Listens to a node's input method.
    public void install(Node node) {
        node.setInputMethodRequests(this);
        node.setOnInputMethodTextChanged(this::changed);
    }

    private void changed(InputMethodEvent event) {
        var composed = new StringBuilder();
        event.getComposed().forEach(run -> composed.append(run.getText()));
        view.setComposing("");
        if (!event.getCommitted().isEmpty()) {
            Typing.compose(view, event.getCommitted());
        }
        if (!composed.isEmpty()) {
            view.setComposing(composed.toString());
        }
        event.consume();
    }

    @Override
    public Point2D getTextLocation(int offset) {
        return view.boundsOnScreen(view.state().selection().primary().head())
                .map(bounds -> new Point2D(bounds.getMinX(), bounds.getMaxY()))
                .orElse(Point2D.ZERO);
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
        var range = view.state().selection().primary();
        return view.document().state().text().string(range.from(), range.to());
    }
}
