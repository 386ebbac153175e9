package dev.atoll.app.menu;

import dev.atoll.app.focus.MenuKeys;
import dev.atoll.app.settings.Scope;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.settings.UserChoices;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/// The window's menus as a bar at its top, made when it is wanted first. On macOS it is the system's own, and always
/// there.
final class WindowBar {
    /// Whether the bar is the system's.
    static final boolean SYSTEMS = System.getProperty("os.name", "").startsWith("Mac")
            && !"Headless".equals(System.getProperty("glass.platform"));

    private final Items items;
    private final Room room;
    private @Nullable MenuBar shown;

    WindowBar(Items items, Room room) {
        this.items = items;
        this.room = room;
    }

    /// Shows the bar or takes it away, as the user has set.
    void show(UserChoices choices) {
        boolean wanted = SYSTEMS || choices.get(Settings.MENU_BAR, Scope.USER);
        if (wanted == (shown != null)) {
            return;
        }
        MenuBar bar = wanted ? make() : null;
        shown = bar;
        room.top(Optional.ofNullable(bar));
    }

    /// Opens its first menu, or closes the one that is open.
    ///
    /// @return whether there is a bar in the window
    boolean open() {
        if (shown == null || SYSTEMS) {
            return false;
        }
        List<Menu> menus = shown.getMenus();
        menus.stream()
                .filter(Menu::isShowing)
                .findFirst()
                .ifPresentOrElse(Menu::hide, () -> menus.getFirst().show());
        return true;
    }

    private MenuBar make() {
        List<Menu> menus = Contents.ofWindow().stream().map(this::menu).toList();
        MenuBar bar = new MenuBar(menus.toArray(Menu[]::new));
        bar.setUseSystemMenuBar(SYSTEMS);
        return bar;
    }

    private Menu menu(Section section) {
        Menu menu = Items.titled(section.title(), items.all(section));
        // which commands there are, whether they apply and what their keys are may be something else by now
        menu.addEventHandler(Menu.ON_SHOWING, event -> {
            if (menu.equals(event.getTarget())) {
                menu.getItems().setAll(items.all(section));
            }
        });
        menu.addEventHandler(
                Menu.ON_SHOWN,
                _ -> menu.getItems().stream()
                        .findFirst()
                        .map(MenuItem::getParentPopup)
                        .ifPresent(MenuKeys::keep));
        return menu;
    }
}
