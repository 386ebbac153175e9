package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.words.Words;
import dev.atoll.core.edit.Lines;
import dev.atoll.core.edit.Movement;
import dev.atoll.core.edit.WordParts;
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
        actions.addAll(steps());
        actions.addAll(ends());
        actions.addAll(rows());
        actions.addAll(selections());
        actions.addAll(RangeActions.all());
        actions.add(new EditorAction(
                "select.none",
                Words.of("editor.action.back-to-one-caret"),
                List.of("Esc"),
                view -> view.state().selection().isMultiple()
                        || !view.state().selection().isEmpty(),
                view -> view.select(fewer(view.state().selection()))));
        return actions;
    }

    private static List<EditorAction> steps() {
        var actions = new ArrayList<EditorAction>();
        actions.addAll(move(
                "left", Words.of("editor.action.left"), Words.of("editor.action.select-left"), Movement::left, "Left"));
        actions.addAll(move(
                "right",
                Words.of("editor.action.right"),
                Words.of("editor.action.select-right"),
                Movement::right,
                "Right"));
        actions.addAll(move(
                "word-left",
                Words.of("editor.action.word-left"),
                Words.of("editor.action.select-word-left"),
                Movement::wordLeft,
                "Shortcut+Left"));
        actions.addAll(move(
                "word-right",
                Words.of("editor.action.word-right"),
                Words.of("editor.action.select-word-right"),
                Movement::wordRight,
                "Shortcut+Right"));
        actions.addAll(parts(
                "left",
                Words.of("editor.action.part-of-word-left"),
                Words.of("editor.action.select-part-of-word-left"),
                WordParts::left,
                "Left"));
        actions.addAll(parts(
                "right",
                Words.of("editor.action.part-of-word-right"),
                Words.of("editor.action.select-part-of-word-right"),
                WordParts::right,
                "Right"));
        return actions;
    }

    private static List<EditorAction> ends() {
        var actions = new ArrayList<EditorAction>();
        actions.addAll(move(
                "line-start",
                Words.of("editor.action.line-start"),
                Words.of("editor.action.select-line-start"),
                Movement::lineStart,
                "Home"));
        actions.addAll(move(
                "line-end",
                Words.of("editor.action.line-end"),
                Words.of("editor.action.select-line-end"),
                Movement::lineEnd,
                "End"));
        actions.addAll(move(
                "document-start",
                Words.of("editor.action.document-start"),
                Words.of("editor.action.select-document-start"),
                Movement::documentStart,
                "Shortcut+Home"));
        actions.addAll(move(
                "document-end",
                Words.of("editor.action.document-end"),
                Words.of("editor.action.select-document-end"),
                Movement::documentEnd,
                "Shortcut+End"));
        return actions;
    }

    private static List<EditorAction> rows() {
        var actions = new ArrayList<EditorAction>();
        actions.addAll(rows("up", Words.of("editor.action.up"), Words.of("editor.action.select-up"), view -> -1, "Up"));
        actions.addAll(
                rows("down", Words.of("editor.action.down"), Words.of("editor.action.select-down"), view -> 1, "Down"));
        actions.addAll(rows(
                "page-up",
                Words.of("editor.action.page-up"),
                Words.of("editor.action.select-page-up"),
                view -> -view.rowsPerPage(),
                "Page Up"));
        actions.addAll(rows(
                "page-down",
                Words.of("editor.action.page-down"),
                Words.of("editor.action.select-page-down"),
                EditorView::rowsPerPage,
                "Page Down"));
        return actions;
    }

    private static List<EditorAction> selections() {
        return List.of(
                select(
                        "select.all",
                        Words.of("editor.action.select-all"),
                        view -> Movement.all(view.state()),
                        "Shortcut+A"),
                select("select.word", Words.of("editor.action.select-word"), CaretActions::words),
                select(
                        "select.line",
                        Words.of("editor.action.select-line"),
                        view -> Lines.select(Edits.target(view)),
                        "Shortcut+L"),
                select(
                        "caret.add-above",
                        Words.of("editor.action.add-caret-above"),
                        view -> added(view, false),
                        "Shortcut+Alt+Up"),
                select(
                        "caret.add-below",
                        Words.of("editor.action.add-caret-below"),
                        view -> added(view, true),
                        "Shortcut+Alt+Down"));
    }

    /// With Shift as well, the keys select rectangles.
    private static List<EditorAction> parts(
            String id, String title, String selecting, BiFunction<ViewState, Boolean, Selection> movement, String key) {
        return List.of(
                select("caret.part-" + id, title, view -> movement.apply(view.state(), false), "Ctrl+Alt+" + key),
                select("caret.part-" + id + ".select", selecting, view -> movement.apply(view.state(), true)));
    }

    private static List<EditorAction> rows(
            String id, String title, String selecting, ToIntFunction<EditorView> count, String key) {
        return List.of(
                select("caret." + id, title, view -> rows(view, count.applyAsInt(view), false), key),
                select(
                        "caret." + id + ".select",
                        selecting,
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
        return view.state().selection().each(range -> dev.atoll.core.edit.Words.at(text, range.head()));
    }

    /// Only the primary range, and of that only the caret.
    private static Selection fewer(Selection selection) {
        return selection.isMultiple()
                ? selection.onlyPrimary()
                : Selection.of(SelectionRange.caret(selection.primary().head()));
    }
}
