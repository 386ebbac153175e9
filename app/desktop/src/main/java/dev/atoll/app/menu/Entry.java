package dev.atoll.app.menu;

import java.util.List;

/// What stands in a menu.
sealed interface Entry permits Section, Entry.Named, Entry.Family {
    /// A command.
    ///
    /// @param command its name; where there is no such command, nothing is shown
    record Named(String command) implements Entry {}

    /// Commands that come and go, such as those of extensions.
    ///
    /// @param prefix what their names begin with
    record Family(String prefix) implements Entry {}

    /// Commands, one after the other.
    static List<Entry> named(String... commands) {
        return List.of(commands).stream().<Entry>map(Named::new).toList();
    }
}
