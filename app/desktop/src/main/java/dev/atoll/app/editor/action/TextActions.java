package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.core.edit.Comments;
import dev.atoll.core.edit.Deletion;
import dev.atoll.core.edit.Indentation;
import dev.atoll.core.edit.Lines;

import java.util.List;

import static dev.atoll.app.editor.action.Edits.edit;

/// Edits that need nothing but the text and what is selected.
final class TextActions {
    private TextActions() {}

    static List<EditorAction> all() {
        return List.of(
                edit("edit.new-line", "New line", Indentation::newLine, "Enter", "Shift+Enter"),
                edit("edit.tab", "Tab", Indentation::tab, "Tab"),
                edit("edit.indent", "Indent lines", Indentation::indent, "Shortcut+Close Bracket"),
                edit("edit.outdent", "Outdent lines", Indentation::outdent, "Shift+Tab", "Shortcut+Open Bracket"),
                edit("edit.delete-left", "Delete left", Deletion::backward, "Backspace", "Shift+Backspace"),
                edit("edit.delete-right", "Delete right", Deletion::forward, "Delete"),
                edit("edit.delete-word-left", "Delete word left", Deletion::wordBackward, "Shortcut+Backspace"),
                edit("edit.delete-word-right", "Delete word right", Deletion::wordForward, "Shortcut+Delete"),
                edit("edit.delete-to-line-start", "Delete to line start", Deletion::toLineStart),
                edit("edit.delete-to-line-end", "Delete to line end", Deletion::toLineEnd),
                edit("line.move-up", "Move lines up", Lines::moveUp, "Alt+Up"),
                edit("line.move-down", "Move lines down", Lines::moveDown, "Alt+Down"),
                edit("line.duplicate", "Duplicate lines", Lines::duplicate, "Shift+Alt+Down"),
                edit("line.delete", "Delete lines", Lines::delete, "Shortcut+Shift+K"),
                edit("line.join", "Join lines", Lines::join, "Shortcut+J"),
                edit("line.open-below", "Open line below", Lines::openBelow, "Shortcut+Enter"),
                edit("line.open-above", "Open line above", Lines::openAbove, "Shortcut+Shift+Enter"),
                edit("comment.lines", "Toggle line comment", Comments::toggleLines, "Shortcut+Slash"),
                edit("comment.block", "Toggle block comment", Comments::toggleBlocks, "Shift+Alt+A"),
                new EditorAction(
                        "edit.undo",
                        "Undo",
                        List.of("Shortcut+Z"),
                        view -> view.document().canUndo(),
                        view -> view.undo()),
                new EditorAction(
                        "edit.redo",
                        "Redo",
                        List.of("Shortcut+Shift+Z", "Shortcut+Y"),
                        view -> view.document().canRedo(),
                        view -> view.redo()));
    }
}
