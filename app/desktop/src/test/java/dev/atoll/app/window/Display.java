package dev.atoll.app.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A display of X without a screen, with a keyboard and a mouse that a test uses.
final class Display implements AutoCloseable {
    private static final int STEPS = 6;

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /// Whether this machine has what it takes.
    static boolean canBeHad() throws InterruptedException {
        return starts("xdotool", "--version") && starts("Xvfb", "-help");
    }

    private static boolean starts(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /// Starts one whose number nobody else has.
    static Display start() throws IOException {
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1000x700x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
        if (number == null) {
            server.destroy();
            throw new IOException("Xvfb gave no display");
        }
        return new Display(server, ":" + number);
    }

    /// What programs know it by.
    String name() {
        return name;
    }

    /// Presses keys one after the other, by their names in X with `+` between those that are held together.
    void press(String... keys) throws IOException, InterruptedException {
        for (String key : keys) {
            run(List.of("key", key));
        }
    }

    /// Types letters.
    void type(String letters) throws IOException, InterruptedException {
        run(List.of("type", letters));
    }

    /// Clicks at a place of the screen.
    void click(int x, int y) throws IOException, InterruptedException {
        run(List.of("mousemove", String.valueOf(x), String.valueOf(y), "click", "1"));
    }

    /// Presses the button at a place of the screen, moves the mouse to another, in steps as a hand does, and lets go
    /// there.
    void drag(Spot from, Spot to) throws IOException, InterruptedException {
        List<String> way = new ArrayList<>(from.move());
        way.addAll(List.of("mousedown", "1"));
        for (int step = 1; step <= STEPS; step++) {
            way.addAll(List.of("sleep", "0.1"));
            way.addAll(
                    new Spot(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS).move());
        }
        way.addAll(List.of("sleep", "0.3", "mouseup", "1"));
        run(way);
    }

    /// A place of the screen.
    record Spot(int x, int y) {
        private List<String> move() {
            return List.of("mousemove", String.valueOf(x), String.valueOf(y));
        }
    }

    /// Whether a window is shown whose title has some words.
    boolean shows(String words) throws IOException, InterruptedException {
        return run(List.of("search", "--onlyvisible", "--name", words)) == 0;
    }

    private int run(List<String> deed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(deed);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", name);
        Process process = builder.start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("xdotool " + deed + " does not end");
        }
        return process.exitValue();
    }

    /// Waits until it has gone: it takes away what lies under its number.
    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
