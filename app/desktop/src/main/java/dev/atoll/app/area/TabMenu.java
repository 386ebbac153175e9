package dev.atoll.app.area;

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
                    new Entry("file.close", "Close"),
                    new Entry("tab.close-others", "Close Others"),
                    new Entry("tab.close-right", "Close to the Right"),
                    new Entry("tab.close-saved", "Close Saved"),
                    new Entry("tab.close-all", "Close All")),
            List.of(new Entry("tab.keep", "Keep Open"), new Entry("tab.pin", "Pin or Unpin")),
            List.of(
                    new Entry("part.split-right", "Split Right"),
                    new Entry("part.split-down", "Split Down"),
                    new Entry("tab.to-next-part", "Move to the Next Part")),
            List.of(new Entry("tab.copy-path", "Copy Path"), new Entry("tab.reopen", "Reopen Closed Tab")));

    private static final List<List<Entry>> OF_A_STRIP = List.of(
            List.of(
                    new Entry("part.split-right", "Split Right"),
                    new Entry("part.split-down", "Split Down"),
                    new Entry("part.close", "Close This Part")),
            List.of(
                    new Entry("tab.close-saved", "Close Saved"),
                    new Entry("tab.close-all", "Close All"),
                    new Entry("tab.reopen", "Reopen Closed Tab")));

    /// What can be done with the shown tab.
    ContextMenu ofTab() {
        return new ContextMenu(items(OF_A_TAB).toArray(MenuItem[]::new));
    }

    /// The tabs of a strip, and what can be done with them.
    ContextMenu ofStrip(List<MenuItem> tabs) {
        List<MenuItem> all = new ArrayList<>(tabs);
        all.add(new SeparatorMenuItem());
        all.addAll(items(OF_A_STRIP));
        return new ContextMenu(all.toArray(MenuItem[]::new));
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
        String keys = owner.keys(entry.command());
        MenuItem item = new MenuItem(entry.words() + (keys.isEmpty() ? "" : "   " + keys));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> owner.run(entry.command()));
        return item;
    }
}
