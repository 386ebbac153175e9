package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.words.Words;
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
                edit("edit.new-line", Words.of("editor.action.new-line"), Indentation::newLine, "Enter", "Shift+Enter"),
                edit("edit.tab", Words.of("editor.action.tab"), Indentation::tab, "Tab"),
                edit(
                        "edit.indent",
                        Words.of("editor.action.indent-lines"),
                        Indentation::indent,
                        "Shortcut+Close Bracket"),
                edit(
                        "edit.outdent",
                        Words.of("editor.action.outdent-lines"),
                        Indentation::outdent,
                        "Shift+Tab",
                        "Shortcut+Open Bracket"),
                edit(
                        "edit.delete-left",
                        Words.of("editor.action.delete-left"),
                        Deletion::backward,
                        "Backspace",
                        "Shift+Backspace"),
                edit("edit.delete-right", Words.of("editor.action.delete-right"), Deletion::forward, "Delete"),
                edit(
                        "edit.delete-word-left",
                        Words.of("editor.action.delete-word-left"),
                        Deletion::wordBackward,
                        "Shortcut+Backspace"),
                edit(
                        "edit.delete-word-right",
                        Words.of("editor.action.delete-word-right"),
                        Deletion::wordForward,
                        "Shortcut+Delete"),
                edit(
                        "edit.delete-to-line-start",
                        Words.of("editor.action.delete-to-line-start"),
                        Deletion::toLineStart),
                edit("edit.delete-to-line-end", Words.of("editor.action.delete-to-line-end"), Deletion::toLineEnd));
    }

    private static List<EditorAction> lines() {
        return List.of(
                edit("line.move-up", Words.of("editor.action.move-lines-up"), Lines::moveUp, "Alt+Up"),
                edit("line.move-down", Words.of("editor.action.move-lines-down"), Lines::moveDown, "Alt+Down"),
                edit("line.duplicate", Words.of("editor.action.duplicate-lines"), Lines::duplicate, "Shift+Alt+Down"),
                edit(
                        "line.duplicate-up",
                        Words.of("editor.action.duplicate-lines-up"),
                        Lines::duplicateUp,
                        "Shift+Alt+Up"),
                edit("line.delete", Words.of("editor.action.delete-lines"), Lines::delete, "Shortcut+Shift+K"),
                edit("line.join", Words.of("editor.action.join-lines"), Lines::join, "Shortcut+J"),
                edit("line.open-below", Words.of("editor.action.open-line-below"), Lines::openBelow, "Shortcut+Enter"),
                edit(
                        "line.open-above",
                        Words.of("editor.action.open-line-above"),
                        Lines::openAbove,
                        "Shortcut+Shift+Enter"),
                edit("line.sort", Words.of("editor.action.sort-lines"), LineOrder::ascending),
                edit("line.sort-descending", Words.of("editor.action.sort-lines-descending"), LineOrder::descending),
                edit("line.reverse", Words.of("editor.action.reverse-lines"), LineOrder::reversed),
                edit("line.unique", Words.of("editor.action.remove-repeated-lines"), LineOrder::unique),
                EditorAction.of(
                        "edit.overwrite",
                        Words.of("editor.action.type-over-what-is-there"),
                        List.of("Insert"),
                        view -> view.configure(
                                view.options().withOverwriting(!view.options().overwrites()))),
                edit(
                        "comment.lines",
                        Words.of("editor.action.toggle-line-comment"),
                        Comments::toggleLines,
                        "Shortcut+Slash"),
                edit(
                        "comment.block",
                        Words.of("editor.action.toggle-block-comment"),
                        Comments::toggleBlocks,
                        "Shift+Alt+A"));
    }

    private static List<EditorAction> words() {
        return List.of(
                edit("edit.trim", Words.of("editor.action.trim-blanks-at-line-ends"), Tidying::trim),
                edit("edit.end-with-break", Words.of("editor.action.end-the-text-with-one"), Tidying::endWithBreak),
                edit("edit.transpose", Words.of("editor.action.swap-characters"), Transposition::characters),
                edit("case.upper", Words.of("editor.action.write-in-capitals"), Cases::upper),
                edit("case.lower", Words.of("editor.action.write-in-small-letters"), Cases::lower),
                edit("case.title", Words.of("editor.action.write-with-capitals"), Cases::title),
                edit("case.camel", Words.of("editor.action.write-as-camelcase"), Cases::camel),
                edit("case.pascal", Words.of("editor.action.write-as-pascalcase"), Cases::pascal),
                edit("case.snake", Words.of("editor.action.write-as-snake-case"), Cases::snake),
                edit("case.kebab", Words.of("editor.action.write-as-kebab-case"), Cases::kebab));
    }

    private static List<EditorAction> history() {
        return List.of(
                new EditorAction(
                        "edit.undo",
                        Words.of("editor.action.undo"),
                        List.of("Shortcut+Z"),
                        view -> view.document().canUndo(),
                        view -> view.undo()),
                new EditorAction(
                        "edit.redo",
                        Words.of("editor.action.redo"),
                        List.of("Shortcut+Shift+Z", "Shortcut+Y"),
                        view -> view.document().canRedo(),
                        view -> view.redo()));
    }
}
