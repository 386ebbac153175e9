package dev.atoll.app.editor;

import java.util.List;
import java.util.function.Consumer;

/// Something the user can make a view do: move, select, edit, fold.
///
/// An action is not yet a command: it has no predicate and is bound to no window. The shell offers each as a command
/// and
/// takes its usual keys into the default keymap; a view alone obeys the usual keys by itself.
///
/// @param id a stable name, from general to special: `caret.word-left.select`
/// @param title what menus and the palette call it
/// @param keys its usual keys in JavaFX's notation, `Shortcut` standing for Ctrl or Command
/// @param effect what it does to a view
public record EditorAction(String id, String title, List<String> keys, Consumer<EditorView> effect) {}
