package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorView;
import dev.atoll.core.state.Origin;

/// Text that comes in at the carets of a view.
public final class Typing {
    private Typing() {}

    /// Types characters at each caret, with brackets closed and skipped.
    public static void type(EditorView view, String characters) {
        view.dispatch(dev.atoll.core.edit.Typing.type(Edits.target(view), characters));
    }

    /// Puts in what an input method committed, as it is.
    public static void compose(EditorView view, String text) {
        view.dispatch(dev.atoll.core.edit.Typing.insert(Edits.target(view), text, Origin.COMPOSING));
    }
}
