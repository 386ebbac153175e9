package dev.atoll.app.instance;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// This very program once more, in a process that stays when this one ends.
public final class Relaunch {
    private static final File SETSID = new File("/usr/bin/setsid");
    private static final long BETWEEN_TRIES_MILLIS = 100;

    private Relaunch() {}

    /// Starts the window with nothing to open.
    ///
    /// @return nothing if no process can be started
    public static Optional<Process> window(boolean portable) {
        List<String> command = new ArrayList<>();
        if (SETSID.canExecute()) {
            // a terminal's Ctrl+C is for this process alone
            command.add(SETSID.getPath());
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.atoll.app.boot.Main"));
        if (portable) {
            command.add("--portable");
        }
        try {
            return Optional.of(new ProcessBuilder(command)
                    .redirectInput(Redirect.from(new File(File.separatorChar == '/' ? "/dev/null" : "NUL")))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException impossible) {
            return Optional.empty();
        }
    }

    /// Rings until the window is there to hear it.
    ///
    /// @return nothing if the process ends before that
    public static Optional<CompletableFuture<@Nullable Void>> ring(Doorbell doorbell, Wish wish, Process window) {
        Optional<CompletableFuture<@Nullable Void>> heard = doorbell.ring(wish);
        try {
            while (heard.isEmpty() && !window.waitFor(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS)) {
                heard = doorbell.ring(wish);
            }
        } catch (InterruptedException unwanted) {
            window.destroy();
        }
        return heard;
    }
}
