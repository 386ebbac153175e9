package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.EditorView;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

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
                        size -> size + 1,
                        "Shortcut+Equals",
                        "Shortcut+Plus",
                        "Shortcut+Add"),
                zoom("view.zoom-out", "Smaller Text", size -> size - 1, "Shortcut+Minus", "Shortcut+Subtract"),
                zoom(
                        "view.zoom-reset",
                        "Text of the Usual Size",
                        size -> EditorOptions.standard().fontSize(),
                        "Shortcut+0"));
    }

    private static EditorAction zoom(String id, String title, DoubleUnaryOperator size, String... keys) {
        return EditorAction.of(id, title, List.of(keys), view -> zoom(view, size));
    }

    private static void zoom(EditorView view, DoubleUnaryOperator size) {
        var options = view.options();
        view.configure(options.withFontSize(size.applyAsDouble(options.fontSize())));
    }
}
