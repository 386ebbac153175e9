package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorView;
import dev.atoll.core.edit.EditTarget;
import dev.atoll.core.state.Origin;

/// Text that comes in at the carets of a view.
public final class Typing {
    private Typing() {}

    /// Types characters at each caret, with brackets closed and skipped; or over what is there, where the view is set
    /// so.
    public static void type(EditorView view, String characters) {
        EditTarget target = Edits.target(view);
        view.dispatch(
                view.options().overwrites()
                        ? dev.atoll.core.edit.Typing.overwrite(target, characters)
                        : dev.atoll.core.edit.Typing.type(target, characters));
    }

    /// Puts in what an input method committed, as it is.
    public static void compose(EditorView view, String text) {
        view.dispatch(dev.atoll.core.edit.Typing.insert(Edits.target(view), text, Origin.COMPOSING));
    }
}
