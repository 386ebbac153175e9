package dev.atoll.app.editor.action;

import dev.atoll.app.editor.EditorAction;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All actions of a view.
public final class EditorActions {
    private static final List<EditorAction> ALL = Stream.of(
                    CaretActions.all(), TextActions.all(), ClipboardActions.all(), FoldActions.all(), ViewActions.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, EditorAction> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EditorAction::id, Function.identity()));

    private EditorActions() {}

    /// Every action, related ones together.
    public static List<EditorAction> all() {
        return ALL;
    }

    /// The action of a name.
    ///
    /// @throws NoSuchElementException if there is none
    public static EditorAction named(String id) {
        var action = BY_ID.get(id);
        if (action == null) {
            throw new NoSuchElementException("no action " + id);
        }
        return action;
    }
}
