package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorView;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.Typing;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

/// Text that is dragged with the mouse and dropped.
public final class Dropping {
    private Dropping() {}

    /// Drops text and selects it.
    public static void drop(EditorView view, int offset, String text) {
        var clean = ClipboardActions.withPlainBreaks(text);
        put(view, offset, clean, Selection.of(offset, offset + clean.length()));
    }

    /// Puts text in, with the caret behind it.
    public static void insert(EditorView view, int offset, String text) {
        var clean = ClipboardActions.withPlainBreaks(text);
        put(view, offset, clean, Selection.caret(offset + clean.length()));
    }

    private static void put(EditorView view, int offset, String clean, Selection after) {
        int length = view.document().state().text().length();
        view.dispatch(Transaction.of(ChangeSet.of(length, Change.insert(offset, clean)), Origin.DROP, after));
    }

    /// Moves the primary range's text and selects it where it is then; within itself nothing moves.
    ///
    /// @param offset where to
    public static void move(EditorView view, int offset) {
        view.dispatch(Typing.moveSelectedText(Edits.target(view), offset));
    }

    /// Puts the primary range's text in once more.
    ///
    /// @param offset where to
    public static void copy(EditorView view, int offset) {
        var range = view.state().selection().primary();
        drop(view, offset, view.document().state().text().string(range.from(), range.to()));
    }
}
