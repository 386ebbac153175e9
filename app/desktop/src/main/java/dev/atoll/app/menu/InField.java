package dev.atoll.app.menu;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// What commands of the text mean in a field, such as the one of a search. Keys go to a field by themselves; a menu
/// does
/// not know where the keyboard is.
final class InField {
    private static final Map<String, Consumer<TextInputControl>> DEEDS = Map.of(
            "edit.cut", TextInputControl::cut,
            "edit.copy", TextInputControl::copy,
            "edit.paste", TextInputControl::paste,
            "edit.undo", TextInputControl::undo,
            "edit.redo", TextInputControl::redo,
            "select.all", TextInputControl::selectAll);

    private InField() {}

    /// Does it there, if the keyboard is in a field.
    ///
    /// @param focused who has the keyboard
    /// @return whether it is one of these commands, and there is a field
    static boolean run(String command, Node focused) {
        Consumer<TextInputControl> deed = DEEDS.get(command);
        if (deed == null || !(focused instanceof TextInputControl field)) {
            return false;
        }
        deed.accept(field);
        return true;
    }
}
