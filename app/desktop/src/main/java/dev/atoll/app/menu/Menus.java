package dev.atoll.app.menu;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.focus.MenuKeys;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// The menus of the window: all of them beside the first button of its edge, or as a bar at its top where the user
/// wants
/// that; those of a text and of the strip beside it, where they are asked for.
public final class Menus implements FileFeature {
    private final Bench bench;
    private final Room room;
    private final Items items;
    private final WindowBar bar;
    private Optional<ContextMenu> open = Optional.empty();

    /// @param keys tells the keys of a command, or an empty text
    /// @param room where the window has room for them
    public Menus(Bench bench, UnaryOperator<String> keys, Room room) {
        this.bench = bench;
        this.room = room;
        items = new Items(bench.commands(), keys, this::run);
        bar = new WindowBar(items, room);
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("menu.open", Words.of("menu.open-the-menu"), this::openAll));
        commands.add(new Command(
                "menu.here",
                Words.of("menu.open-the-menu-of-this-place"),
                () -> focused().isPresent(),
                this::openHere));
        if (WindowBar.SYSTEMS) {
            // it is in nobody's way before the window is there
            bench.ui().execute(this::settingsChanged);
        } else {
            settingsChanged();
        }
    }

    @Override
    public void settingsChanged() {
        bar.show(bench.choices());
    }

    private void run(String command) {
        if (focused().filter(node -> InField.run(command, node)).isEmpty()) {
            bench.commands().run(command);
        }
    }

    private void openAll() {
        // what is asked of commands, whether they apply, is asked of what is behind the button
        if (Keyboard.isIn(room.button())) {
            bench.focusText();
        }
        if (bar.open() || closed()) {
            return;
        }
        List<MenuItem> all = Contents.ofWindow().stream()
                .<MenuItem>map(section -> Items.titled(section.title(), items.all(section)))
                .toList();
        show(all, menu -> menu.show(room.button(), Side.RIGHT, 0, 0));
    }

    /// Closes the menu that is open.
    ///
    /// @return whether one was
    private boolean closed() {
        Optional<ContextMenu> before = open;
        before.ifPresent(ContextMenu::hide);
        return before.isPresent();
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(room.button().getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
    }

    private void openHere() {
        Optional<OpenFile> text =
                bench.shown().filter(file -> Keyboard.isIn(file.view().node()));
        text.ifPresentOrElse(this::openAtCaret, () -> focused().ifPresent(Menus::askForMenu));
    }

    /// Lets a list, a tree or a field open the menu it has, as the key for menus does on keyboards that have one.
    private static void askForMenu(Node node) {
        Node at = node.lookupAll(".indexed-cell").stream()
                .filter(each -> each instanceof IndexedCell<?> cell && cell.isSelected() && cell.isVisible())
                .findFirst()
                .orElse(node);
        Bounds inScene = at.localToScene(at.getBoundsInLocal());
        Bounds onScreen = at.localToScreen(at.getBoundsInLocal());
        if (onScreen != null) {
            node.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    inScene.getCenterX(),
                    inScene.getCenterY(),
                    onScreen.getCenterX(),
                    onScreen.getCenterY(),
                    true,
                    null));
        }
    }

    /// What applies to a file now, and what is always there.
    private List<MenuItem> of(Section section, OpenFile file) {
        return items.of(
                section,
                command -> Contents.ALWAYS.contains(command.name())
                        || (command.applies().getAsBoolean() && Answered.of(command.name(), file)));
    }

    private void openAtCaret(OpenFile file) {
        EditorView view = file.view();
        Node node = view.node();
        Bounds whole = node.localToScreen(node.getBoundsInLocal());
        Point2D at = view.boundsOnScreen(view.state().selection().primary().head())
                .map(caret -> new Point2D(caret.getMinX(), caret.getMaxY()))
                .orElseGet(() -> new Point2D(whole.getMinX(), whole.getMinY()));
        show(of(Contents.ofText(), file), menu -> menu.show(node, at.getX(), at.getY()));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        EventHandler<ContextMenuEvent> asked = event -> {
            asked(file, event);
            event.consume();
        };
        Node node = file.view().node();
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
        return () -> node.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
    }

    private void asked(OpenFile file, ContextMenuEvent event) {
        EditorView view = file.view();
        bench.show(file);
        view.requestFocus();
        if (event.isKeyboardTrigger()) {
            openAtCaret(file);
            return;
        }
        Pointed pointed = new Pointed(view, event);
        pointed.place();
        show(
                of(pointed.atGutter() ? Contents.ofGutter() : Contents.ofText(), file),
                menu -> menu.show(view.node(), event.getScreenX(), event.getScreenY()));
    }

    private void show(List<MenuItem> all, Consumer<ContextMenu> where) {
        open.ifPresent(ContextMenu::hide);
        ContextMenu menu = new ContextMenu(all.toArray(MenuItem[]::new));
        open = Optional.of(menu);
        menu.setOnHidden(_ -> open = open.filter(now -> !now.equals(menu)));
        MenuKeys.keep(menu);
        where.accept(menu);
    }
}
