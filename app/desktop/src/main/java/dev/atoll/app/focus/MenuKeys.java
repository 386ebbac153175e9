package dev.atoll.app.focus;

import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys while a menu is open. The toolkit lets those that the menu has no use for go on to the window behind it, where
/// they would be typed into the text.
public final class MenuKeys {
    /// What menus and the bar of them are walked with, and what closes them.
    private static final Set<KeyCode> OF_MENUS = Set.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.ENTER,
            KeyCode.SPACE,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.F10,
            KeyCode.ALT);

    private static final EventHandler<KeyEvent> KEEPING = event -> {
        if (!OF_MENUS.contains(event.getCode())) {
            event.consume();
        }
    };

    private MenuKeys() {}

    /// Keeps keys from what is behind a menu. Doing so twice is harmless.
    public static void keep(ContextMenu menu) {
        menu.addEventHandler(KeyEvent.ANY, KEEPING);
    }
}
