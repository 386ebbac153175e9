package dev.atoll.app.editor.input;

import dev.atoll.app.editor.EditorAction;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.action.Typing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Pressed and typed keys of a view.
///
/// A key is offered to whoever asked to be first. A pressed one is then looked up among the actions' usual keys; a
/// typed
/// character
/// is typed text, unless it came with a modifier that makes it a command.
public final class KeyInput {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private final EditorView view;
    private final Predicate<KeyEvent> first;
    private final Map<KeyCode, List<Binding>> bindings = new EnumMap<>(KeyCode.class);

    /// @param first answers whether someone else used a pressed key or a typed character
    /// @param actions what the view obeys by itself
    public KeyInput(EditorView view, Predicate<KeyEvent> first, List<EditorAction> actions) {
        this.view = view;
        this.first = first;
        for (var action : actions) {
            for (var keys : action.keys()) {
                var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
                bindings.computeIfAbsent(combination.getCode(), code -> new ArrayList<>())
                        .add(new Binding(combination, action));
            }
        }
    }

    private record Binding(KeyCombination keys, EditorAction action) {}

    /// Listens to a node's keys.
    public void install(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (first.test(event)) {
            event.consume();
            return;
        }
        find(event).ifPresent(action -> {
            view.run(action);
            event.consume();
        });
    }

    private Optional<EditorAction> find(KeyEvent event) {
        return bindings.getOrDefault(event.getCode(), List.of()).stream()
                .filter(binding ->
                        binding.keys.match(event) && binding.action.enabled().test(view))
                .map(Binding::action)
                .findFirst();
    }

    private void typed(KeyEvent event) {
        var characters = event.getCharacter();
        if (isText(event, characters)) {
            if (!first.test(event)) {
                Typing.type(view, characters);
            }
            event.consume();
        }
    }

    private static boolean isText(KeyEvent event, String characters) {
        if (characters.isEmpty() || KeyEvent.CHAR_UNDEFINED.equals(characters)) {
            return false;
        }
        // AltGr comes as Ctrl and Alt together; on a Mac, Option types characters
        boolean modified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean third = event.isAltDown() && (event.isControlDown() || MAC) && !event.isMetaDown();
        boolean command = modified && !third;
        char first = characters.charAt(0);
        return !command && first >= ' ' && first != 0x7f;
    }
}
