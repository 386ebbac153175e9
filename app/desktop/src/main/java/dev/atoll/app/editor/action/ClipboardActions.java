package dev.atoll.app.editor.action;

import dev.atoll.app.editor.CopiedText;
import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.edit.Deletion;
import dev.atoll.core.edit.Lines;
import dev.atoll.core.edit.Typing;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

import java.util.ArrayList;
import java.util.List;

/// Cut, copy and paste. Where nothing is selected, whole lines are meant.
final class ClipboardActions {
    private ClipboardActions() {}

    static List<EditorAction> all() {
        return List.of(
                EditorAction.of(
                        "edit.cut",
                        Words.of("editor.action.cut"),
                        List.of("Shortcut+X", "Shift+Delete"),
                        ClipboardActions::cut),
                EditorAction.of(
                        "edit.copy",
                        Words.of("editor.action.copy"),
                        List.of("Shortcut+C", "Shortcut+Insert"),
                        ClipboardActions::copy),
                EditorAction.of(
                        "edit.paste",
                        Words.of("editor.action.paste"),
                        List.of("Shortcut+V", "Shift+Insert"),
                        ClipboardActions::paste));
    }

    /// Text whose line breaks are all `\n`.
    static String withPlainBreaks(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void cut(EditorView view) {
        copy(view);
        var target = Edits.target(view);
        view.dispatch(
                target.selection().isEmpty()
                        ? Lines.delete(target)
                        : Deletion.selected(target).withOrigin(Origin.COMMAND));
    }

    private static void copy(EditorView view) {
        var target = Edits.target(view);
        boolean wholeLines = target.selection().isEmpty();
        var parts = new ArrayList<String>();
        for (var range : (wholeLines ? Lines.select(target) : target.selection()).ranges()) {
            if (!range.isEmpty() || wholeLines) {
                parts.add(target.text().string(range.from(), range.to()));
            }
        }
        view.clipboard().put(wholeLines ? lines(parts) : ranges(parts));
    }

    private static CopiedText lines(List<String> parts) {
        var text = String.join("", parts);
        return new CopiedText(text.endsWith("\n") ? text : text + "\n", List.of(), true);
    }

    private static CopiedText ranges(List<String> parts) {
        return new CopiedText(String.join("\n", parts), parts.size() > 1 ? List.copyOf(parts) : List.of(), false);
    }

    private static void paste(EditorView view) {
        var copied = view.clipboard().get();
        var text = withPlainBreaks(copied.text());
        if (text.isEmpty()) {
            return;
        }
        var target = Edits.target(view);
        var selection = target.selection();
        if (copied.wholeLine() && selection.isEmpty()) {
            view.dispatch(pasteAbove(view, text));
        } else if (copied.parts().size() == selection.ranges().size() && selection.isMultiple()) {
            view.dispatch(pasteParts(view, copied.parts()));
        } else {
            view.dispatch(Typing.paste(target, text));
        }
    }

    private static Transaction pasteAbove(EditorView view, String text) {
        var document = view.document().state().text();
        var changes = ChangeSet.of(
                document.length(),
                view.state().selection().ranges().stream()
                        .map(range -> document.lineStart(document.lineAt(range.head())))
                        .distinct()
                        .map(start -> Change.insert(start, text))
                        .toList());
        return Transaction.of(changes, Origin.PASTE, view.state().selection().map(changes, Side.AFTER));
    }

    private static Transaction pasteParts(EditorView view, List<String> parts) {
        var ranges = view.state().selection().ranges();
        var edits = new ArrayList<Change>();
        for (int i = 0; i < ranges.size(); i++) {
            edits.add(Change.replace(ranges.get(i).from(), ranges.get(i).to(), withPlainBreaks(parts.get(i))));
        }
        var changes = ChangeSet.of(view.document().state().text().length(), edits);
        Selection after =
                view.state().selection().each(range -> SelectionRange.caret(changes.mapOffset(range.to(), Side.AFTER)));
        return Transaction.of(changes, Origin.PASTE, after);
    }
}
