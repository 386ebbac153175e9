package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.action.Dropping;
import dev.atoll.app.editor.action.EditorActions;
import dev.atoll.app.editor.action.FoldActions;
import dev.atoll.app.editor.input.ComposingInput;
import dev.atoll.app.editor.input.KeyInput;
import dev.atoll.app.editor.input.MouseInput;
import dev.atoll.core.change.Side;
import dev.atoll.core.selection.Selection;

import javafx.scene.input.ScrollEvent;

/// Keys, mouse, gutter and input method of one view, connected to it.
///
/// @param editor the view
/// @param pane its node
record EditorInput(RichTextEditor editor, EditorPane pane) {
    void install() {
        new KeyInput(editor, editor::offersKey, EditorActions.all()).install(pane);
        new ComposingInput(editor).install(pane);
        new MouseInput(editor, pane.surface(), this::moveText).install(this::scroll);
        pane.sticky().addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.gutter().onFold(row -> FoldActions.toggle(editor, row));
        pane.gutter().onRow(this::selectLine);
        pane.gutter().onOffer(this::takeOffer);
        pane.gutter().onChange(row -> ChangedRows.press(editor, row));
    }

    // the text moves through the area, as a drag within RichTextFX itself would
    private void moveText(int offset, boolean copy) {
        if (copy) {
            Dropping.copy(editor, offset);
        } else {
            editor.area().moveSelectedText(editor.state().display().toDisplay(offset, Side.AFTER));
        }
    }

    private void selectLine(int row) {
        editor.requestFocus();
        editor.select(Selection.caret(
                editor.state().display().toDocument(editor.state().display().rowStart(row))));
    }

    private void takeOffer(int row) {
        var map = editor.state().display();
        int line = map.lineOfRow(row);
        editor.decorations()
                .offers()
                .between(map.text().lineStart(line), map.text().lineEnd(line))
                .forEach(range -> range.value().run());
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double step = Math.signum(event.getDeltaY());
            editor.configure(editor.options().zoomed(step));
        } else {
            editor.area().scrollXBy(-event.getDeltaX());
            editor.area().scrollYBy(-event.getDeltaY());
        }
        event.consume();
    }
}
