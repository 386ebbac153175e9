package dev.atoll.app.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Something the user can make a view do: move, select, edit, fold.
///
/// An action is not yet a command of a window. The shell offers each as a command and takes its usual keys into the
/// default
/// keymap; a view alone obeys the usual keys by itself.
///
/// @param id a stable name, from general to special: `caret.word-left.select`
/// @param title what menus and the palette call it
/// @param keys its usual keys in JavaFX's notation, `Shortcut` standing for Ctrl or Command
/// @param enabled whether it would do anything now; where not, its keys are left to others
/// @param effect what it does to a view
public record EditorAction(
        String id, String title, List<String> keys, Predicate<EditorView> enabled, Consumer<EditorView> effect) {
    /// An action that is always enabled.
    public static EditorAction of(String id, String title, List<String> keys, Consumer<EditorView> effect) {
        return new EditorAction(id, title, keys, view -> true, effect);
    }
}
