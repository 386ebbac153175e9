package dev.atoll.app.boot;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A start while a window runs, each a process of its own.
@Timeout(180)
final class TwoStartsTest {
    @TempDir
    Path folder;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void aSecondStartOpensInTheWindowAndWaitsUntilItsFileIsClosed() throws Exception {
        Process window = start(file("one.txt"));
        try (BufferedReader said = window.inputReader(StandardCharsets.UTF_8)) {
            until(said, "one.txt");
            untilSocketIsThere();

            assertThat(start(file("two.txt") + ":2:1").waitFor()).isZero();
            until(said, "two.txt");

            Process waiting = start("--wait", file("three.txt"));
            until(said, "three.txt");
            assertThat(waiting.isAlive()).isTrue();
            closeFile(window);
            assertThat(waiting.waitFor()).isZero();

            // what is no file to edit keeps nobody waiting
            assertThat(start("--wait", folder.toString()).waitFor()).isZero();
            assertThat(window.isAlive()).isTrue();
        }
    }

    @Test
    void whoWaitsHearsAlsoWhenTheWindowDiesAndTheNextStartIsTheWindow() throws Exception {
        Process window = start(file("one.txt"));
        Process waiting;
        try (BufferedReader said = window.inputReader(StandardCharsets.UTF_8)) {
            until(said, "one.txt");
            untilSocketIsThere();
            waiting = start("--wait", file("two.txt"));
            until(said, "two.txt");
        }
        window.destroyForcibly().waitFor();
        assertThat(waiting.waitFor()).isZero();
        assertThat(folder.resolve("home/run/window")).exists();
        Process next = start(file("three.txt"));
        try (BufferedReader said = next.inputReader(StandardCharsets.UTF_8)) {
            until(said, "three.txt");
            assertThat(next.isAlive()).isTrue();
        }
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "first\nsecond\n").toString();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-DontCompileHugeMethods",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Datoll.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                WindowProcess.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors-" + processes.size()).toFile())
                .start();
        processes.add(process);
        return process;
    }

    private static void closeFile(Process window) throws IOException {
        var keys = window.outputWriter(StandardCharsets.UTF_8);
        keys.write("close\n");
        keys.flush();
    }

    private static void until(BufferedReader said, String title) throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains(title)) {
            line = said.readLine();
        }
        assertThat(line).as("the window's title").isNotNull();
    }

    private void untilSocketIsThere() {
        while (!Files.exists(folder.resolve("home/run/window"))) {
            Thread.onSpinWait();
        }
    }
}
