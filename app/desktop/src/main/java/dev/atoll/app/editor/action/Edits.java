package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.RulesHere;
import dev.atoll.core.edit.EditTarget;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.state.ViewState;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The ways in which the core's pure edits become actions of a view.
final class Edits {
    private Edits() {}

    /// What an edit of a view works on.
    static EditTarget target(EditorView view) {
        return new EditTarget(view.document().state().text(), view.state().selection(), RulesHere.of(view));
    }

    /// An action that edits.
    static EditorAction edit(String id, String title, Function<EditTarget, Transaction> edit, String... keys) {
        return EditorAction.of(id, title, List.of(keys), view -> view.dispatch(edit.apply(target(view))));
    }

    /// An action that selects.
    static EditorAction select(String id, String title, Function<EditorView, Selection> selection, String... keys) {
        return EditorAction.of(id, title, List.of(keys), view -> view.select(selection.apply(view)));
    }

    /// A movement of the carets and its twin that selects on the way.
    ///
    /// @param selecting the title of the twin
    /// @param key the key of the movement; with Shift it selects
    static List<EditorAction> move(
            String id, String title, String selecting, BiFunction<ViewState, Boolean, Selection> movement, String key) {
        return List.of(
                select("caret." + id, title, view -> movement.apply(view.state(), false), key),
                select(
                        "caret." + id + ".select",
                        selecting,
                        view -> movement.apply(view.state(), true),
                        "Shift+" + key));
    }
}
