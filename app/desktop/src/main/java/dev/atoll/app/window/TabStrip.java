package dev.atoll.app.window;

import dev.atoll.app.workspace.OpenFolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The open files as tabs, one of which is shown.
final class TabStrip {
    private static final String UNSAVED = "●";

    private final TabPane pane = new TabPane();
    private final List<Entry> entries = new ArrayList<>();
    private final Consumer<FileTab> wantsToClose;

    private record Entry(FileTab file, Tab tab, Label dot) {}

    /// No tabs.
    ///
    /// @param selected called when another file is shown, or none
    /// @param wantsToClose takes the file whose tab the user closes
    TabStrip(Runnable selected, Consumer<FileTab> wantsToClose) {
        this.wantsToClose = wantsToClose;
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        pane.getStyleClass().add("tab-strip");
        pane.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        pane.setFocusTraversable(false);
        pane.getSelectionModel().selectedItemProperty().addListener(_ -> selected.run());
    }

    Node node() {
        return pane;
    }

    void add(FileTab file) {
        Label dot = new Label(UNSAVED);
        dot.getStyleClass().add("unsaved-dot");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        dot.setAccessibleText("not saved");
        Tab tab = new Tab(file.title(), file.node());
        tab.setOnCloseRequest(event -> {
            event.consume();
            wantsToClose.accept(file);
        });
        entries.add(new Entry(file, tab, dot));
        pane.getTabs().add(tab);
        update(file);
        select(file);
    }

    void remove(FileTab file) {
        entry(file).ifPresent(entry -> {
            entries.remove(entry);
            pane.getTabs().remove(entry.tab());
        });
    }

    void select(FileTab file) {
        entry(file).ifPresent(entry -> pane.getSelectionModel().select(entry.tab()));
    }

    /// Selects the tab that comes so many behind the shown one, around the end.
    void move(int steps) {
        int count = pane.getTabs().size();
        if (count > 0) {
            pane.getSelectionModel()
                    .select(Math.floorMod(pane.getSelectionModel().getSelectedIndex() + steps, count));
        }
    }

    /// Shows a file's name and whether it is saved.
    void update(FileTab file) {
        entry(file).ifPresent(entry -> {
            entry.tab().setText(file.title());
            Node dot = file.unsaved() ? entry.dot() : null;
            if (!Objects.equals(entry.tab().getGraphic(), dot)) {
                entry.tab().setGraphic(dot);
            }
            String whole = file.path().map(Object::toString).orElse(file.title());
            Tooltip tooltip = entry.tab().getTooltip();
            if (tooltip == null || !whole.equals(tooltip.getText())) {
                entry.tab().setTooltip(new Tooltip(whole));
            }
        });
    }

    Optional<FileTab> shown() {
        Tab tab = pane.getSelectionModel().getSelectedItem();
        return entries.stream()
                .filter(entry -> entry.tab().equals(tab))
                .map(Entry::file)
                .findFirst();
    }

    /// The open files in the order of their tabs.
    List<FileTab> files() {
        return pane.getTabs().stream()
                .flatMap(tab -> entries.stream().filter(entry -> entry.tab().equals(tab)))
                .map(Entry::file)
                .toList();
    }

    /// What a new file may be called that has no path: as no other is.
    String freeName() {
        Set<String> taken = files().stream().map(FileTab::ownName).collect(Collectors.toSet());
        String name = "untitled";
        for (int number = 2; taken.contains(name); number++) {
            name = "untitled " + number;
        }
        return name;
    }

    /// The open files of a folder.
    List<FileTab> inside(OpenFolder folder) {
        return files().stream().filter(file -> file.liesIn(folder)).toList();
    }

    private Optional<Entry> entry(FileTab file) {
        return entries.stream().filter(entry -> entry.file().equals(file)).findFirst();
    }
}
