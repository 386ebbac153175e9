package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.core.edit.Cases;
import dev.atoll.core.edit.Comments;
import dev.atoll.core.edit.Deletion;
import dev.atoll.core.edit.Indentation;
import dev.atoll.core.edit.LineOrder;
import dev.atoll.core.edit.Lines;
import dev.atoll.core.edit.Tidying;
import dev.atoll.core.edit.Transposition;

import java.util.List;
import java.util.stream.Stream;

import static dev.atoll.app.editor.action.Edits.edit;

/// Edits that need nothing but the text and what is selected.
final class TextActions {
    private TextActions() {}

    static List<EditorAction> all() {
        return Stream.of(typing(), lines(), words(), history())
                .flatMap(List::stream)
                .toList();
    }

    private static List<EditorAction> typing() {
        return List.of(
                edit("edit.new-line", "New Line", Indentation::newLine, "Enter", "Shift+Enter"),
                edit("edit.tab", "Tab", Indentation::tab, "Tab"),
                edit("edit.indent", "Indent Lines", Indentation::indent, "Shortcut+Close Bracket"),
                edit("edit.outdent", "Outdent Lines", Indentation::outdent, "Shift+Tab", "Shortcut+Open Bracket"),
                edit("edit.delete-left", "Delete Left", Deletion::backward, "Backspace", "Shift+Backspace"),
                edit("edit.delete-right", "Delete Right", Deletion::forward, "Delete"),
                edit("edit.delete-word-left", "Delete Word Left", Deletion::wordBackward, "Shortcut+Backspace"),
                edit("edit.delete-word-right", "Delete Word Right", Deletion::wordForward, "Shortcut+Delete"),
                edit("edit.delete-to-line-start", "Delete to Line Start", Deletion::toLineStart),
                edit("edit.delete-to-line-end", "Delete to Line End", Deletion::toLineEnd));
    }

    private static List<EditorAction> lines() {
        return List.of(
                edit("line.move-up", "Move Lines Up", Lines::moveUp, "Alt+Up"),
                edit("line.move-down", "Move Lines Down", Lines::moveDown, "Alt+Down"),
                edit("line.duplicate", "Duplicate Lines", Lines::duplicate, "Shift+Alt+Down"),
                edit("line.duplicate-up", "Duplicate Lines Up", Lines::duplicateUp, "Shift+Alt+Up"),
                edit("line.delete", "Delete Lines", Lines::delete, "Shortcut+Shift+K"),
                edit("line.join", "Join Lines", Lines::join, "Shortcut+J"),
                edit("line.open-below", "Open Line Below", Lines::openBelow, "Shortcut+Enter"),
                edit("line.open-above", "Open Line Above", Lines::openAbove, "Shortcut+Shift+Enter"),
                edit("line.sort", "Sort Lines", LineOrder::ascending),
                edit("line.sort-descending", "Sort Lines Descending", LineOrder::descending),
                edit("line.reverse", "Reverse Lines", LineOrder::reversed),
                edit("line.unique", "Remove Repeated Lines", LineOrder::unique),
                EditorAction.of(
                        "edit.overwrite",
                        "Type over What Is There, or Put In",
                        List.of("Insert"),
                        view -> view.configure(
                                view.options().withOverwriting(!view.options().overwrites()))),
                edit("comment.lines", "Toggle Line Comment", Comments::toggleLines, "Shortcut+Slash"),
                edit("comment.block", "Toggle Block Comment", Comments::toggleBlocks, "Shift+Alt+A"),
                edit("edit.trim", "Trim Blanks at Line Ends", Tidying::trim),
                edit("edit.end-with-break", "End the Text with One Line Break", Tidying::endWithBreak));
    }

    private static List<EditorAction> words() {
        return List.of(
                edit("edit.transpose", "Swap Characters", Transposition::characters),
                edit("case.upper", "Write in CAPITALS", Cases::upper),
                edit("case.lower", "Write in small letters", Cases::lower),
                edit("case.title", "Write With Capitals", Cases::title),
                edit("case.camel", "Write as camelCase", Cases::camel),
                edit("case.pascal", "Write as PascalCase", Cases::pascal),
                edit("case.snake", "Write as snake_case", Cases::snake),
                edit("case.kebab", "Write as kebab-case", Cases::kebab));
    }

    private static List<EditorAction> history() {
        return List.of(
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
