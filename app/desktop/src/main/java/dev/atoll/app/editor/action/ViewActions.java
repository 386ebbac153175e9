package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.function.UnaryOperator;

/// Scrolling and zooming.
final class ViewActions {
    private ViewActions() {}

    static List<EditorAction> all() {
        return List.of(
                EditorAction.of(
                        "view.scroll-up",
                        Words.of("editor.action.scroll-up"),
                        List.of("Shortcut+Up"),
                        view -> view.scrollRows(-1)),
                EditorAction.of(
                        "view.scroll-down",
                        Words.of("editor.action.scroll-down"),
                        List.of("Shortcut+Down"),
                        view -> view.scrollRows(1)),
                zoom(
                        "view.zoom-in",
                        Words.of("editor.action.larger-text"),
                        options -> options.zoomed(1),
                        "Shortcut+Equals",
                        "Shortcut+Plus",
                        "Shortcut+Add"),
                zoom(
                        "view.zoom-out",
                        Words.of("editor.action.smaller-text"),
                        options -> options.zoomed(-1),
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                zoom(
                        "view.zoom-reset",
                        Words.of("editor.action.text-of-the-usual-size"),
                        EditorOptions::unzoomed,
                        "Shortcut+0"));
    }

    private static EditorAction zoom(String id, String title, UnaryOperator<EditorOptions> zoom, String... keys) {
        return EditorAction.of(id, title, List.of(keys), view -> view.configure(zoom.apply(view.options())));
    }
}
