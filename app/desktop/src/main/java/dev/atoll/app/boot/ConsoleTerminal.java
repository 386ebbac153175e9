package dev.atoll.app.boot;

import dev.atoll.app.cli.console.Terminal;

import java.io.Console;
import java.util.Optional;

/// The terminal that the process was started from.
///
/// @param console the system's
record ConsoleTerminal(Console console) implements Terminal {
    static Terminal find() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .<Terminal>map(ConsoleTerminal::new)
                .orElseGet(Terminal::none);
    }

    @Override
    public Optional<String> line(String question) {
        return Optional.ofNullable(console.readLine("%s", question));
    }

    @Override
    public void progress(String words) {
        console.printf("\r\u001b[K%s", words).flush();
    }

    @Override
    public Optional<Secret> secret(String question) {
        return Optional.ofNullable(console.readPassword("%s", question)).map(Secret::new);
    }
}
