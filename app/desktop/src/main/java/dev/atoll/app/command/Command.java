package dev.atoll.app.command;

import java.util.function.BooleanSupplier;

/// Something a user can make the window do: a name, a predicate and a function.
///
/// @param name a stable name, from general to special: `file.save`
/// @param title what menus and the palette call it
/// @param applies whether it can be run now
/// @param effect what it does
public record Command(String name, String title, BooleanSupplier applies, Runnable effect) {
    /// A command that can always be run.
    public static Command of(String name, String title, Runnable effect) {
        return new Command(name, title, () -> true, effect);
    }
}
