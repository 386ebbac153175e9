package dev.atoll.app.area;

import dev.atoll.app.focus.Tip;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// One part of an area: a strip of tabs, and under it what the shown one shows.
final class Part {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double LEAST = 96;

    private final AreaOwner owner;
    private final Consumer<Part> activate;
    private final TabDrag drag;
    private final HeadRow heads = new HeadRow();
    private final HBox strip;
    private final StackPane contents = new StackPane();
    private final BorderPane node = new BorderPane();
    private final List<TabHead> tabs = new ArrayList<>();
    private final List<TabHead> recent = new ArrayList<>();

    /// An empty part.
    ///
    /// @param activate makes it the one that commands are for
    /// @param drag drags its tabs
    Part(AreaOwner owner, Consumer<Part> activate, TabDrag drag) {
        this.owner = owner;
        this.activate = activate;
        this.drag = drag;
        Button more = button("bi-three-dots", Words.of("area.more-of-these-tabs"), "");
        more.setOnAction(_ -> {
            activate.accept(this);
            new TabMenu(owner).ofStrip(tabItems()).show(more, Side.BOTTOM, 0, 0);
        });
        Button split = button("bi-layout-split", Words.of("area.split"), "part.split-right");
        split.setOnAction(_ -> {
            activate.accept(this);
            owner.run("part.split-right");
        });
        HBox.setHgrow(heads, Priority.ALWAYS);
        heads.setMaxWidth(Double.MAX_VALUE);
        strip = new HBox(heads, more, split);
        strip.getStyleClass().add("tab-strip");
        strip.setAccessibleRole(AccessibleRole.TAB_PANE);
        contents.setMinSize(0, 0);
        node.setTop(strip);
        node.setCenter(contents);
        node.setMinSize(LEAST, LEAST);
        node.getStyleClass().add("part");
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> activate.accept(this));
        strip.setVisible(false);
    }

    private Button button(String icon, String words, String command) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("strip-button");
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        Tip.on(button, () -> {
            String keys = command.isEmpty() ? "" : owner.keys(command);
            return words + (keys.isEmpty() ? "" : "  " + keys);
        });
        return button;
    }

    private List<MenuItem> tabItems() {
        return tabs.stream()
                .map(tab -> {
                    MenuItem item =
                            new MenuItem(tab.content().title() + (tab.content().unsaved() ? "  ●" : ""));
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> select(tab.content()));
                    return item;
                })
                .toList();
    }

    BorderPane node() {
        return node;
    }

    boolean isEmpty() {
        return tabs.isEmpty();
    }

    /// What its tabs show, in their order.
    List<TabContent> contents() {
        return tabs.stream().map(TabHead::content).toList();
    }

    Optional<TabContent> shown() {
        return recent.isEmpty()
                ? Optional.empty()
                : Optional.of(recent.getLast().content());
    }

    Optional<TabHead> head(TabContent content) {
        return tabs.stream().filter(tab -> tab.content().equals(content)).findFirst();
    }

    /// What the next preview replaces.
    Optional<TabContent> preview() {
        return tabs.stream().filter(TabHead::preview).map(TabHead::content).findFirst();
    }

    /// Shows whether commands are for this part.
    void active(boolean now) {
        node.pseudoClassStateChanged(ACTIVE, now);
    }

    /// Where a tab comes that is new: behind the shown one.
    int next() {
        return shown().flatMap(this::head).map(tab -> tabs.indexOf(tab) + 1).orElse(tabs.size());
    }

    /// Adds a tab and shows it.
    void add(TabContent content, int at) {
        TabHead tab = new TabHead(content, () -> closeOrUnpin(content));
        tab.node().setOnMousePressed(event -> pressed(tab, event));
        tab.node().setOnMouseClicked(event -> clicked(tab, event));
        drag.on(this, tab);
        int place = Math.clamp(at, pinned(), tabs.size());
        tabs.add(place, tab);
        heads.row().getChildren().add(place, tab.node());
        content.node().setVisible(false);
        contents.getChildren().add(content.node());
        strip.setVisible(true);
        select(content);
    }

    private int pinned() {
        return (int) tabs.stream().filter(TabHead::pinned).count();
    }

    private void closeOrUnpin(TabContent content) {
        head(content)
                .filter(TabHead::pinned)
                .ifPresentOrElse(tab -> pin(tab, false), () -> owner.close(List.of(content)));
    }

    private void pressed(TabHead tab, MouseEvent event) {
        if (event.getButton() != MouseButton.MIDDLE) {
            activate.accept(this);
            select(tab.content());
        }
        if (event.isPopupTrigger() || event.getButton() == MouseButton.SECONDARY) {
            new TabMenu(owner).ofTab().show(tab.node(), event.getScreenX(), event.getScreenY());
        }
    }

    private void clicked(TabHead tab, MouseEvent event) {
        if (event.getButton() == MouseButton.MIDDLE) {
            owner.close(List.of(tab.content()));
        } else if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            tab.preview(false);
        }
    }

    /// Pins a tab, which then stands with the pinned ones at the left, or unpins it.
    void pin(TabHead tab, boolean now) {
        tabs.remove(tab);
        tab.pin(now);
        place(tab, pinned());
    }

    private void place(TabHead tab, int at) {
        tabs.remove(tab);
        heads.row().getChildren().remove(tab.node());
        int place = tab.pinned() ? Math.clamp(at, 0, pinned()) : Math.clamp(at, pinned(), tabs.size());
        tabs.add(place, tab);
        heads.row().getChildren().add(place, tab.node());
        heads.reveal(tab.node());
        owner.shownChanged();
    }

    /// Puts a tab to another place in the strip.
    ///
    /// @param at the place among the tabs as they are now
    void move(TabHead tab, int at) {
        int from = tabs.indexOf(tab);
        place(tab, at > from ? at - 1 : at);
    }

    /// Takes a tab away; the one shown before it is shown then.
    void remove(TabContent content) {
        head(content).ifPresent(tab -> {
            tabs.remove(tab);
            recent.remove(tab);
            heads.row().getChildren().remove(tab.node());
            contents.getChildren().remove(content.node());
            content.node().setVisible(true);
            strip.setVisible(!tabs.isEmpty());
            if (!tabs.isEmpty()) {
                select(
                        recent.isEmpty()
                                ? tabs.getFirst().content()
                                : recent.getLast().content());
            }
        });
    }

    void select(TabContent content) {
        head(content).ifPresent(tab -> {
            @Nullable TabHead before = recent.isEmpty() ? null : recent.getLast();
            recent.remove(tab);
            recent.add(tab);
            for (TabHead each : tabs) {
                each.select(each.equals(tab));
                each.content().node().setVisible(each.equals(tab));
            }
            heads.reveal(tab.node());
            if (!tab.equals(before)) {
                owner.shownChanged();
            }
        });
    }

    void update(TabContent content) {
        head(content).ifPresent(TabHead::update);
    }

    /// Where the strip is in the window.
    Bounds stripInScene() {
        return strip.localToScene(strip.getLayoutBounds());
    }

    /// The place among the tabs for what is let go at a place of the window.
    int placeAt(double sceneX) {
        int place = 0;
        for (TabHead tab : tabs) {
            Bounds at = tab.node().localToScene(tab.node().getLayoutBounds());
            place += sceneX > at.getCenterX() ? 1 : 0;
        }
        return place;
    }

    /// Where in the window the line before a place of the strip is.
    double lineAt(int place) {
        if (tabs.isEmpty()) {
            return stripInScene().getMinX();
        }
        TabHead tab = tabs.get(Math.min(place, tabs.size() - 1));
        Bounds at = tab.node().localToScene(tab.node().getLayoutBounds());
        return place < tabs.size() ? at.getMinX() : at.getMaxX();
    }
}
