package dev.atoll.app.area;

import dev.atoll.app.focus.MenuKeys;
import dev.atoll.app.keymap.ShownKeys;
import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus of a strip, made of the window's commands.
///
/// @param owner runs them
record TabMenu(AreaOwner owner) {
    private record Entry(String command, String words) {}

    private static final List<List<Entry>> OF_A_TAB = List.of(
            List.of(
                    new Entry("file.close", Words.of("area.close")),
                    new Entry("tab.close-others", Words.of("area.close-others")),
                    new Entry("tab.close-right", Words.of("area.close-to-the-right")),
                    new Entry("tab.close-saved", Words.of("area.close-saved")),
                    new Entry("tab.close-all", Words.of("area.close-all"))),
            List.of(
                    new Entry("tab.keep", Words.of("area.keep-open")),
                    new Entry("tab.pin", Words.of("area.pin-or-unpin"))),
            List.of(
                    new Entry("part.split-right", Words.of("area.split-right")),
                    new Entry("part.split-down", Words.of("area.split-down")),
                    new Entry("tab.to-next-part", Words.of("area.move-to-the-next-part"))),
            List.of(
                    new Entry("tab.copy-path", Words.of("area.copy-path")),
                    new Entry("tab.reopen", Words.of("area.reopen-closed-tab"))));

    private static final List<List<Entry>> OF_A_STRIP = List.of(
            List.of(
                    new Entry("part.split-right", Words.of("area.split-right")),
                    new Entry("part.split-down", Words.of("area.split-down")),
                    new Entry("part.close", Words.of("area.close-this-part"))),
            List.of(
                    new Entry("tab.close-saved", Words.of("area.close-saved")),
                    new Entry("tab.close-all", Words.of("area.close-all")),
                    new Entry("tab.reopen", Words.of("area.reopen-closed-tab"))));

    /// What can be done with the shown tab.
    ContextMenu ofTab() {
        return of(items(OF_A_TAB));
    }

    /// The tabs of a strip, and what can be done with them.
    ContextMenu ofStrip(List<MenuItem> tabs) {
        List<MenuItem> all = new ArrayList<>(tabs);
        all.add(new SeparatorMenuItem());
        all.addAll(items(OF_A_STRIP));
        return of(all);
    }

    private static ContextMenu of(List<MenuItem> items) {
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        MenuKeys.keep(menu);
        return menu;
    }

    private List<MenuItem> items(List<List<Entry>> groups) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Entry> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(entry -> items.add(item(entry)));
        }
        return items;
    }

    private MenuItem item(Entry entry) {
        MenuItem item = new MenuItem(entry.words());
        ShownKeys.on(item, owner.keys(entry.command()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> owner.run(entry.command()));
        return item;
    }
}
