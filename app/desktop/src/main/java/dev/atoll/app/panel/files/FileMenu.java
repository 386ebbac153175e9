package dev.atoll.app.panel.files;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done to what is selected in the tree.
final class FileMenu {
    private FileMenu() {}

    static ContextMenu of(FilesPanel panel, FileDeeds deeds) {
        return new ContextMenu(
                item("New File", panel::newFile),
                item("New Folder", panel::newFolder),
                new SeparatorMenuItem(),
                item("Rename", panel::rename),
                item("Delete", panel::remove),
                new SeparatorMenuItem(),
                item(
                        "Compare With…",
                        () -> panel.selected()
                                .filter(FileItem::isLeaf)
                                .ifPresent(file -> deeds.compare(file.getValue().path()))),
                item(
                        "Copy Path",
                        () -> panel.selected()
                                .ifPresent(
                                        file -> deeds.copyPath(file.getValue().path()))),
                new SeparatorMenuItem(),
                item("Add Folder to This Window…", deeds::addFolder),
                item("Remove Folder from This Window", panel::removeFolder));
    }

    private static MenuItem item(String words, Runnable effect) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> effect.run());
        return item;
    }
}
