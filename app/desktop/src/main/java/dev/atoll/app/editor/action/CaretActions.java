package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorView;
import dev.atoll.core.edit.Lines;
import dev.atoll.core.edit.Movement;
import dev.atoll.core.edit.WordParts;
import dev.atoll.core.edit.Words;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.ViewState;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

import static dev.atoll.app.editor.action.Edits.move;
import static dev.atoll.app.editor.action.Edits.select;

/// Moving carets and selecting.
final class CaretActions {
    private CaretActions() {}

    static List<EditorAction> all() {
        var actions = new ArrayList<EditorAction>();
        actions.addAll(move("left", "Left", Movement::left, "Left"));
        actions.addAll(move("right", "Right", Movement::right, "Right"));
        actions.addAll(move("word-left", "Word Left", Movement::wordLeft, "Shortcut+Left"));
        actions.addAll(move("word-right", "Word Right", Movement::wordRight, "Shortcut+Right"));
        actions.addAll(parts("left", "Left", WordParts::left, "Left"));
        actions.addAll(parts("right", "Right", WordParts::right, "Right"));
        actions.addAll(move("line-start", "To Line Start", Movement::lineStart, "Home"));
        actions.addAll(move("line-end", "To Line End", Movement::lineEnd, "End"));
        actions.addAll(move("document-start", "To Document Start", Movement::documentStart, "Shortcut+Home"));
        actions.addAll(move("document-end", "To Document End", Movement::documentEnd, "Shortcut+End"));
        actions.addAll(rows("up", "Up", view -> -1, "Up"));
        actions.addAll(rows("down", "Down", view -> 1, "Down"));
        actions.addAll(rows("page-up", "Page Up", view -> -view.rowsPerPage(), "Page Up"));
        actions.addAll(rows("page-down", "Page Down", EditorView::rowsPerPage, "Page Down"));
        actions.add(select("select.all", "Select All", view -> Movement.all(view.state()), "Shortcut+A"));
        actions.add(select("select.word", "Select Word", CaretActions::words));
        actions.add(select("select.line", "Select Line", view -> Lines.select(Edits.target(view)), "Shortcut+L"));
        actions.add(select("caret.add-above", "Add Caret Above", view -> added(view, false), "Shortcut+Alt+Up"));
        actions.add(select("caret.add-below", "Add Caret Below", view -> added(view, true), "Shortcut+Alt+Down"));
        actions.addAll(RangeActions.all());
        actions.add(new EditorAction(
                "select.none",
                "Back to One Caret",
                List.of("Esc"),
                view -> view.state().selection().isMultiple()
                        || !view.state().selection().isEmpty(),
                view -> view.select(fewer(view.state().selection()))));
        return actions;
    }

    /// With Shift as well, the keys select rectangles.
    private static List<EditorAction> parts(
            String id, String title, BiFunction<ViewState, Boolean, Selection> movement, String key) {
        String whole = "Part of Word " + title;
        return List.of(
                select("caret.part-" + id, whole, view -> movement.apply(view.state(), false), "Ctrl+Alt+" + key),
                select(
                        "caret.part-" + id + ".select",
                        Edits.selecting(whole),
                        view -> movement.apply(view.state(), true)));
    }

    private static List<EditorAction> rows(String id, String title, ToIntFunction<EditorView> count, String key) {
        return List.of(
                select("caret." + id, title, view -> rows(view, count.applyAsInt(view), false), key),
                select(
                        "caret." + id + ".select",
                        Edits.selecting(title),
                        view -> rows(view, count.applyAsInt(view), true),
                        "Shift+" + key));
    }

    private static Selection rows(EditorView view, int count, boolean extend) {
        return Movement.rows(view.state(), count, view.options().tabWidth(), extend);
    }

    private static Selection added(EditorView view, boolean down) {
        return Movement.addCaret(view.state(), down, view.options().tabWidth());
    }

    static Selection words(EditorView view) {
        var text = view.document().state().text();
        return view.state().selection().each(range -> Words.at(text, range.head()));
    }

    /// Only the primary range, and of that only the caret.
    private static Selection fewer(Selection selection) {
        return selection.isMultiple()
                ? selection.onlyPrimary()
                : Selection.of(SelectionRange.caret(selection.primary().head()));
    }
}
