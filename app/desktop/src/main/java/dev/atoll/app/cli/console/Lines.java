package dev.atoll.app.cli.console;

import java.io.PrintStream;

/// One-line messages.
public final class Lines {
    private Lines() {}

    /// Prints `atoll: ` and a message, brought to one line.
    public static void say(PrintStream stream, String message) {
        stream.println(
                "atoll: " + message.strip().replaceAll("\\s*\\R\\s*", " ").replace("..", "."));
    }
}
