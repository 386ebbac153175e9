package dev.atoll.app.panel.files;

import dev.atoll.app.focus.MenuKeys;
import dev.atoll.app.keymap.KeyChord;
import dev.atoll.app.keymap.ShownKeys;
import dev.atoll.app.words.Words;

import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;

/// What can be done to what is selected in the tree.
final class FileMenu {
    private final ContextMenu menu = new ContextMenu();

    private FileMenu() {}

    static ContextMenu of(FilesPanel panel, FileDeeds deeds) {
        FileMenu made = new FileMenu();
        made.add(Words.of("panel.files.new-file"), () -> deeds.keys("files.new-file"), panel::newFile);
        made.add(Words.of("panel.files.new-folder"), () -> deeds.keys("files.new-folder"), panel::newFolder);
        made.addLine();
        made.add(Words.of("panel.files.rename"), () -> label(KeyCode.F2), panel::rename);
        made.add(Words.of("panel.files.delete"), () -> label(KeyCode.DELETE), panel::remove);
        made.addLine();
        made.add(
                Words.of("panel.files.compare-with"),
                () -> "",
                () -> panel.selected()
                        .filter(FileItem::isLeaf)
                        .ifPresent(file -> deeds.compare(file.getValue().path())));
        made.add(
                Words.of("panel.files.copy-path"),
                () -> "",
                () -> panel.selected()
                        .ifPresent(file -> deeds.copyPath(file.getValue().path())));
        made.addLine();
        made.add(
                Words.of("panel.files.add-folder-to-this-window"),
                () -> deeds.keys("file.add-folder"),
                deeds::addFolder);
        made.add(
                Words.of("panel.files.remove-folder-from-this-window"),
                () -> deeds.keys("file.remove-folder"),
                panel::removeFolder);
        MenuKeys.keep(made.menu);
        return made.menu;
    }

    /// A key that the tree obeys by itself.
    private static String label(KeyCode code) {
        return new KeyChord(code, false, false, false, false).label();
    }

    private void addLine() {
        menu.getItems().add(new SeparatorMenuItem());
    }

    /// @param keys what is shown at the right, asked for whenever the menu opens
    private void add(String words, Supplier<String> keys, Runnable effect) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> effect.run());
        menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> ShownKeys.on(item, keys.get()));
        menu.getItems().add(item);
    }
}
