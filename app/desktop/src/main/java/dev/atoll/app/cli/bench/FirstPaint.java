package dev.atoll.app.cli.bench;

import dev.atoll.app.workspace.ScratchFolder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The time from the start of a process of this very installation to its first painted text.
///
/// The process runs as this one does: on the same Java, with the same options and class path. It says when it has
/// painted,
/// and ends.
public final class FirstPaint {
    /// The system property that makes a process say when its text is painted, and end.
    private static final String PROPERTY = "atoll.first-paint";

    /// What it says.
    private static final String SIGN = "painted";

    private static final String CACHE_OPTION = "-XX:AOTCache=";
    private static final double NANOS = 1e9;

    private FirstPaint() {}

    /// What a process is started with.
    ///
    /// @param file what it opens
    /// @param home where it keeps its own things, in the place of the user's
    /// @param cached whether it uses the start-up cache
    /// @param display whether it opens its window on a display
    record Order(Path file, ScratchFolder home, boolean cached, boolean display) {}

    /// Whether this process is to tell when its text is painted, and to end.
    public static boolean wanted() {
        return Boolean.getBoolean(PROPERTY);
    }

    /// Tells it.
    public static void tell(PrintStream out) {
        out.println(SIGN);
        out.flush();
    }

    /// Whether this installation has a start-up cache that it was started with.
    static boolean hasCache() {
        return options().stream().anyMatch(option -> option.startsWith(CACHE_OPTION));
    }

    /// Starts a process and waits for its text.
    ///
    /// @return seconds; nothing if the process ended without having painted
    /// @throws IOException if no process can be started
    static OptionalDouble measure(Order order) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(order))
                .redirectError(order.home().path().resolve("errors").toFile());
        long begun = System.nanoTime();
        Process process = builder.start();
        OptionalDouble seconds = OptionalDouble.empty();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && seconds.isEmpty()) {
                if (line.equals(SIGN)) {
                    seconds = OptionalDouble.of((System.nanoTime() - begun) / NANOS);
                }
                line = out.readLine();
            }
        }
        process.onExit().join();
        return seconds;
    }

    private static List<String> command(Order order) {
        List<String> command = new ArrayList<>();
        Optional<String> java = ProcessHandle.current().info().command();
        command.add(java.orElse(
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (String option : options()) {
            if (!order.cached() && option.startsWith(CACHE_OPTION)) {
                command.add("-XX:AOTMode=off");
            } else {
                command.add(option);
            }
        }
        command.add("-D" + PROPERTY + "=true");
        command.add("-Datoll.home=" + order.home().path());
        if (!order.display()) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.atoll.app.boot.Main"));
        command.add(order.file().toString());
        return command;
    }

    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
