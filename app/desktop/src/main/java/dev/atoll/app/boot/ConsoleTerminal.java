package dev.atoll.app.boot;

import dev.atoll.app.cli.Terminal;

import java.io.Console;
import java.util.Optional;

/// The terminal that the process was started from.
///
/// @param console the system's
record ConsoleTerminal(Console console) implements Terminal {
    static Terminal find() {
        Console console = System.console();
        return console != null && console.isTerminal() ? new ConsoleTerminal(console) : Terminal.none();
    }

    @Override
    public Optional<String> line(String question) {
        return Optional.ofNullable(console.readLine("%s", question));
    }

    @Override
    public Optional<Secret> secret(String question) {
        return Optional.ofNullable(console.readPassword("%s", question)).map(Secret::new);
    }
}
