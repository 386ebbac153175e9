package dev.atoll.app.window;

import dev.atoll.app.area.Area;
import dev.atoll.app.area.TabContent;
import dev.atoll.app.pick.PickList;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;
import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Tabs in the order in which they were used, the last one first. As long as the key is held that began it, they are
/// listed and walked; when it is let go, the selected one is shown. The keyboard stays where it is meanwhile.
///
/// Belongs to the UI thread.
final class TabSwitch {
    private static final double WIDTH = 480;
    private static final int ROWS = 12;

    private final Supplier<Area> area;
    private final List<TabContent> used = new ArrayList<>();
    private final Supplier<Roots> roots;
    private final PickList<TabContent> list = new PickList<>(ROWS, this::row, this::end);
    private final VBox box = new VBox();
    private final EventHandler<KeyEvent> presses = this::pressed;
    private final EventHandler<KeyEvent> releases = this::released;
    private final ChangeListener<Boolean> left = (_, _, focused) -> leave(focused);
    private List<TabContent> listed = List.of();
    private Optional<Node> owner = Optional.empty();
    private boolean held;

    /// @param area has the tabs
    /// @param roots the open folders, from which places are told
    TabSwitch(Supplier<Area> area, Supplier<Roots> roots) {
        this.area = area;
        this.roots = roots;
        box.getStyleClass().addAll("picker", "tab-switch");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setVisible(false);
        box.setAccessibleText(Words.of("window.tabs-as-they-were-used"));
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        box.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, presses);
                before.removeEventFilter(KeyEvent.KEY_RELEASED, releases);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, presses);
                now.addEventFilter(KeyEvent.KEY_RELEASED, releases);
            }
        });
        box.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener(left);
    }

    /// What lies over the tabs.
    Node node() {
        return box;
    }

    /// Another tab may be shown.
    void shown() {
        used.retainAll(area.get().contents());
        area.get().shown().ifPresent(tab -> {
            used.remove(tab);
            used.addFirst(tab);
        });
    }

    /// Goes on to the tab that was used before the selected one, or back.
    ///
    /// @param by 1, or -1 to go back
    void step(int by) {
        if (!box.isVisible()) {
            List<TabContent> all = area.get().contents();
            used.retainAll(all);
            all.stream().filter(tab -> !used.contains(tab)).forEach(used::add);
            if (used.size() < 2) {
                return;
            }
            listed = List.copyOf(used);
            if (box.getChildren().isEmpty()) {
                // the box hears keys from the start; its list is made when it is first seen
                box.getChildren().add(list.node());
            }
            list.show(listed, 0);
            owner = Optional.ofNullable(box.getScene()).map(Scene::getFocusOwner);
            box.setVisible(true);
        }
        int now = list.selected().map(listed::indexOf).orElse(0);
        list.start(Math.floorMod(now + by, listed.size()));
        if (!held) {
            end();
        }
    }

    private void pressed(KeyEvent event) {
        held = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        if (box.isVisible() && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void released(KeyEvent event) {
        switch (event.getCode()) {
            case CONTROL, ALT, ALT_GRAPH, META, COMMAND, WINDOWS -> {
                held = false;
                if (box.isVisible()
                        && owner.equals(Optional.ofNullable(box.getScene()).map(Scene::getFocusOwner))) {
                    end();
                }
                // something else was opened over it meanwhile, and has the keyboard
                close();
            }
            default -> {}
        }
    }

    private void leave(@Nullable Boolean focused) {
        if (!Boolean.TRUE.equals(focused)) {
            held = false;
            close();
        }
    }

    private void end() {
        Optional<TabContent> selected = box.isVisible() ? list.selected() : Optional.empty();
        close();
        selected.filter(area.get().contents()::contains).ifPresent(tab -> {
            area.get().select(tab);
            tab.requestFocus();
        });
    }

    private void close() {
        if (box.isVisible()) {
            box.setVisible(false);
            listed = List.of();
            list.show(listed, 0);
        }
    }

    /// Where a tab's file lies, from the open folders; all of it where it lies elsewhere.
    private String place(TabContent tab) {
        try {
            return roots.get()
                    .inside(Path.of(tab.place()))
                    .map(inside -> inside.substring(0, Math.max(0, inside.lastIndexOf('/'))))
                    .orElse(tab.place());
        } catch (InvalidPathException ofNoFile) {
            return tab.place();
        }
    }

    private Node row(TabContent tab) {
        Label title = new Label((tab.unsaved() ? "● " : "") + tab.title());
        title.setMinWidth(Region.USE_PREF_SIZE);
        return PickList.row(title, place(tab));
    }
}
