package dev.atoll.app.menu;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.keymap.ShownKeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Items of menus, made of commands as they are at this moment.
///
/// @param commands what is shown
/// @param keys tells the keys of a command, or an empty text
/// @param run runs a command by name
record Items(Commands commands, UnaryOperator<String> keys, Consumer<String> run) {
    /// What a menu shows: all its commands, those that do not apply pale.
    List<MenuItem> all(Section section) {
        return of(section, _ -> true);
    }

    /// What a menu shows of which some is left out.
    ///
    /// @param shown whether a command is shown
    List<MenuItem> of(Section section, Predicate<Command> shown) {
        List<MenuItem> items = new ArrayList<>();
        for (List<Entry> group : section.groups()) {
            List<MenuItem> more =
                    group.stream().flatMap(entry -> of(entry, shown)).toList();
            if (!items.isEmpty() && !more.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.addAll(more);
        }
        return items;
    }

    private Stream<MenuItem> of(Entry entry, Predicate<Command> shown) {
        return switch (entry) {
            case Entry.Named(String name) -> commands.find(name).filter(shown).map(this::item).stream();
            case Entry.Family(String prefix) ->
                commands.all().stream()
                        .filter(command -> command.name().startsWith(prefix))
                        .filter(shown)
                        .map(this::item);
            case Section inner -> menu(inner, shown).stream();
        };
    }

    private Optional<MenuItem> menu(Section section, Predicate<Command> shown) {
        List<MenuItem> items = of(section, shown);
        return items.isEmpty() ? Optional.empty() : Optional.of(titled(section.title(), items));
    }

    /// A menu in another, or in a bar.
    static Menu titled(String title, List<MenuItem> items) {
        Menu menu = new Menu(title, null, items.toArray(MenuItem[]::new));
        menu.setMnemonicParsing(false);
        return menu;
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title());
        item.setId(command.name());
        item.setMnemonicParsing(false);
        item.setDisable(!command.applies().getAsBoolean());
        item.setOnAction(_ -> run.accept(command.name()));
        ShownKeys.on(item, keys.apply(command.name()));
        return item;
    }
}
