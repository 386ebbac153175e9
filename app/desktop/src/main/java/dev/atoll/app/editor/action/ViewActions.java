package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorOptions;

import java.util.List;
import java.util.function.UnaryOperator;

/// Scrolling and zooming.
final class ViewActions {
    private ViewActions() {}

    static List<EditorAction> all() {
        return List.of(
                EditorAction.of("view.scroll-up", "Scroll Up", List.of("Shortcut+Up"), view -> view.scrollRows(-1)),
                EditorAction.of(
                        "view.scroll-down", "Scroll Down", List.of("Shortcut+Down"), view -> view.scrollRows(1)),
                zoom(
                        "view.zoom-in",
                        "Larger Text",
                        options -> options.zoomed(1),
                        "Shortcut+Equals",
                        "Shortcut+Plus",
                        "Shortcut+Add"),
                zoom(
                        "view.zoom-out",
                        "Smaller Text",
                        options -> options.zoomed(-1),
                        "Shortcut+Minus",
                        "Shortcut+Subtract"),
                zoom("view.zoom-reset", "Text of the Usual Size", EditorOptions::unzoomed, "Shortcut+0"));
    }

    private static EditorAction zoom(String id, String title, UnaryOperator<EditorOptions> zoom, String... keys) {
        return EditorAction.of(id, title, List.of(keys), view -> view.configure(zoom.apply(view.options())));
    }
}
