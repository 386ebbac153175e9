package dev.atoll.app.cli;

import java.io.PrintStream;

/// One-line messages.
final class Lines {
    private Lines() {}

    /// Prints `atoll: ` and a message, brought to one line.
    static void say(PrintStream stream, String message) {
        stream.println(
                "atoll: " + message.strip().replaceAll("\\s*\\R\\s*", " ").replace("..", "."));
    }
}
