package dev.atoll.app.cli.author;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A program of the author's own, such as a compiler, run in a folder.
///
/// @param command how it is started
/// @param folder where
/// @param environment what it finds in its environment besides
record Tool(List<String> command, Path folder, Map<String, String> environment) {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    Tool {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /// A tool that finds nothing new in its environment.
    static Tool of(Path folder, String... command) {
        return new Tool(List.of(command), folder, Map.of());
    }

    /// npm, which on Windows is a script of the shell.
    static Tool npm(Path folder, String... arguments) {
        List<String> command = new ArrayList<>();
        if (WINDOWS) {
            command.addAll(List.of(Objects.requireNonNullElse(System.getenv("ComSpec"), "cmd.exe"), "/d", "/c"));
        }
        command.add("npm");
        command.addAll(List.of(arguments));
        return new Tool(command, folder, Map.of());
    }

    /// What came of a run.
    ///
    /// @param code its exit code
    /// @param said all that it printed
    record Ended(int code, String said) {
        boolean well() {
            return code == 0;
        }
    }

    /// Runs it to its end; nothing if there is no such program.
    Optional<Ended> run() {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            try (InputStream out = process.getInputStream()) {
                process.getOutputStream().close();
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return Optional.of(new Ended(process.onExit().join().exitValue(), said));
            } finally {
                process.destroy();
            }
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /// What it prints, without blanks around it, if it is there and ends well.
    Optional<String> told() {
        return run().filter(Ended::well).map(ended -> ended.said().strip());
    }
}
