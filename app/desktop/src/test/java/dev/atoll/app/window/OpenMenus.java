package dev.atoll.app.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;

/// The menus that are open, whoever has opened them; on the toolkit's thread.
final class OpenMenus {
    private OpenMenus() {}

    /// How many are open, those in others counted.
    static long count() {
        return all().count();
    }

    private static Stream<ContextMenu> all() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof ContextMenu && each.isShowing())
                .map(ContextMenu.class::cast);
    }

    /// What is in them, the outermost first, also in those that are not open yet.
    private static Stream<MenuItem> items() {
        return all().flatMap(menu -> menu.getItems().stream()).flatMap(OpenMenus::within);
    }

    private static Stream<MenuItem> within(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(OpenMenus::within))
                : Stream.of(item);
    }

    /// The words in them.
    static List<String> words() {
        return items().filter(item -> !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getText)
                .toList();
    }

    /// The item with these words.
    static MenuItem item(String words) {
        return items().filter(item -> words.equals(item.getText())).findFirst().orElseThrow();
    }

    /// The keys that are shown beside the item with these words; empty if there are none.
    static String keys(String words) {
        MenuItem item = item(words);
        return item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
    }

    /// Closes all.
    static void close() {
        all().toList().forEach(ContextMenu::hide);
    }
}
