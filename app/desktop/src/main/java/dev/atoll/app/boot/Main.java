package dev.atoll.app.boot;

import dev.atoll.app.cli.Program;
import dev.atoll.app.cli.console.Streams;
import dev.atoll.host.ExtensionHost;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The program's entry. It does not extend the toolkit's application class, so that the toolkit can stay on the class
/// path and the command line needs no window.
public final class Main {
    private Main() {}

    /// Runs the command line and ends the process with its exit code.
    ///
    /// @param arguments what the user typed
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Program program = new Program(
                new Wiring(ExtensionHost::start).tools(), new Streams(System.in, out, err, ConsoleTerminal.find()));
        System.exit(program.run(arguments));
    }
}
