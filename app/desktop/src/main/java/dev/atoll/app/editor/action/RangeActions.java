package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.words.Words;
import dev.atoll.core.edit.Brackets;
import dev.atoll.core.edit.ColumnSelection;
import dev.atoll.core.search.SameText;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import static dev.atoll.app.editor.action.Edits.select;

/// Selecting several ranges: the same text elsewhere, line ends, rectangles; and what brackets enclose.
final class RangeActions {
    private RangeActions() {}

    static List<EditorAction> all() {
        var actions = new ArrayList<>(List.of(
                select(
                        "select.next-same",
                        Words.of("editor.action.select-next-occurrence"),
                        RangeActions::next,
                        "Shortcut+D"),
                select(
                        "select.skip-same",
                        Words.of("editor.action.skip-to-next-occurrence"),
                        RangeActions::skip,
                        "Shortcut+Alt+D"),
                select(
                        "select.all-same",
                        Words.of("editor.action.select-all-occurrences"),
                        RangeActions::all,
                        "Shortcut+Shift+L"),
                select(
                        "caret.line-ends",
                        Words.of("editor.action.carets-at-the-ends-of"),
                        RangeActions::lineEnds,
                        "Shift+Alt+I"),
                select(
                        "caret.bracket",
                        Words.of("editor.action.to-matching-bracket"),
                        view -> Brackets.jump(Edits.target(view), false),
                        "Shortcut+Shift+Back Slash"),
                select(
                        "select.bracket",
                        Words.of("editor.action.select-to-matching-bracket"),
                        view -> Brackets.jump(Edits.target(view), true))));
        actions.addAll(rectangles());
        return actions;
    }

    private static List<EditorAction> rectangles() {
        return List.of(
                rectangle("up", Words.of("editor.action.select-columns-up"), -1, 0, "Up"),
                rectangle("down", Words.of("editor.action.select-columns-down"), 1, 0, "Down"),
                rectangle("left", Words.of("editor.action.select-columns-left"), 0, -1, "Left"),
                rectangle("right", Words.of("editor.action.select-columns-right"), 0, 1, "Right"));
    }

    private static EditorAction rectangle(String id, String title, int rows, int columns, String key) {
        return select(
                "select.column-" + id,
                title,
                view -> ColumnSelection.extend(
                        view.state(), rows, columns, view.options().tabWidth()),
                "Shortcut+Shift+Alt+" + key);
    }

    private static Text text(EditorView view) {
        return view.document().state().text();
    }

    private static Selection next(EditorView view) {
        return same(view, selection -> SameText.addNext(text(view), selection));
    }

    private static Selection skip(EditorView view) {
        return same(view, selection -> SameText.skip(text(view), selection));
    }

    private static Selection all(EditorView view) {
        Selection selection = view.state().selection();
        return SameText.all(text(view), selection.primary().isEmpty() ? CaretActions.words(view) : selection);
    }

    /// With nothing selected, the words at the carets come first.
    private static Selection same(EditorView view, UnaryOperator<Selection> step) {
        Selection selection = view.state().selection();
        return selection.primary().isEmpty() ? CaretActions.words(view) : step.apply(selection);
    }

    /// A caret at the end of each line that is selected.
    private static Selection lineEnds(EditorView view) {
        Text text = text(view);
        var carets = new ArrayList<SelectionRange>();
        for (var range : view.state().selection().ranges()) {
            int last = text.lineAt(range.to());
            for (int line = text.lineAt(range.from()); line <= last; line++) {
                boolean onlyTouched = line == last && range.to() == text.lineStart(line) && !range.isEmpty();
                if (!onlyTouched && carets.size() < SameText.MOST) {
                    carets.add(SelectionRange.caret(text.lineEnd(line)));
                }
            }
        }
        return Selection.of(carets, carets.size() - 1);
    }
}
