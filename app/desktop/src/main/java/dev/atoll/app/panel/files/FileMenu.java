package dev.atoll.app.panel.files;

import dev.atoll.app.words.Words;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done to what is selected in the tree.
final class FileMenu {
    private FileMenu() {}

    static ContextMenu of(FilesPanel panel, FileDeeds deeds) {
        return new ContextMenu(
                item(Words.of("panel.files.new-file"), panel::newFile),
                item(Words.of("panel.files.new-folder"), panel::newFolder),
                new SeparatorMenuItem(),
                item(Words.of("panel.files.rename"), panel::rename),
                item(Words.of("panel.files.delete"), panel::remove),
                new SeparatorMenuItem(),
                item(
                        Words.of("panel.files.compare-with"),
                        () -> panel.selected()
                                .filter(FileItem::isLeaf)
                                .ifPresent(file -> deeds.compare(file.getValue().path()))),
                item(
                        Words.of("panel.files.copy-path"),
                        () -> panel.selected()
                                .ifPresent(
                                        file -> deeds.copyPath(file.getValue().path()))),
                new SeparatorMenuItem(),
                item(Words.of("panel.files.add-folder-to-this-window"), deeds::addFolder),
                item(Words.of("panel.files.remove-folder-from-this-window"), panel::removeFolder));
    }

    private static MenuItem item(String words, Runnable effect) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> effect.run());
        return item;
    }
}
