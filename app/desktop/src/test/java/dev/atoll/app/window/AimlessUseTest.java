package dev.atoll.app.window;

import dev.atoll.app.command.Command;
import dev.atoll.app.panel.log.LogEntry;
import dev.atoll.app.panel.log.WindowLog;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody who types, presses keys, runs commands and clicks without any sense in a window with all bundled
/// extensions:
/// whatever is done, nothing goes wrong inside. `-Datoll.aimless.steps=2500` and `-Datoll.aimless.seeds=20` go on for
/// longer.
@Timeout(1800)
class AimlessUseTest {
    /// What leaves the window or needs something of the system that a test has not; the platform without a display
    /// fails at painting when a window of it fills the screen.
    private static final Set<String> OUTSIDE =
            Set.of("application.quit", "file.print", "file.print-preview", "view.full-screen");

    private static final List<String> TYPED = List.of(
            "a",
            "x = 1",
            "{",
            "}",
            "(",
            "\"",
            "'",
            "`",
            "<b>",
            "/* ",
            "*/",
            "// ",
            "[1, ",
            "]",
            "ä",
            "👩‍👩‍👧",
            " ",
            "if");

    private static final List<String> KEYS = List.of(
            "Enter",
            "Backspace",
            "Delete",
            "Tab",
            "Esc",
            "Up",
            "Down",
            "Left",
            "Right",
            "Home",
            "End",
            "PageDown",
            "Ctrl+Z",
            "Ctrl+Y",
            "Ctrl+A",
            "Ctrl+C",
            "Ctrl+V",
            "Ctrl+X",
            "Shift+Right",
            "Shift+Down",
            "Ctrl+D",
            "Ctrl+Space",
            "Ctrl+S",
            "Ctrl+W",
            "F8",
            "Alt+Down");

    private static final Map<String, String> FILES = Map.of(
            "a.json", "{\"a\": [1, 2, {\"b\": null}]}\n",
            "b.md", "# Title\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nlet x = 1\n```\n",
            "c.js", "function f(a) {\n  return a.b(c => `x${c}`)\n}\n",
            "d.txt", "some words\n".repeat(50));

    // code that is compiled while a host closes may still be stored: what is left of the folder then is no failure
    @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
    Path folder;

    private final List<String> done = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("atoll.aimless.seeds", 2));
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private void act(Random random, TestWindow window, Workbench bench, Scene scene) {
        int kind = random.nextInt(100);
        if (kind < 35) {
            String typed = oneOf(TYPED, random);
            done.add("type " + typed);
            window.type(typed);
        } else if (kind < 60) {
            String keys = oneOf(KEYS, random);
            done.add("press " + keys);
            window.press(keys);
        } else if (kind < 85) {
            String command = oneOf(
                    bench.commands().applicable().stream()
                            .map(Command::name)
                            .filter(name -> !OUTSIDE.contains(name))
                            .toList(),
                    random);
            done.add("run " + command);
            bench.commands().run(command);
        } else {
            click(random, scene);
        }
    }

    private void click(Random random, Scene scene) {
        List<Node> nodes = scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof ButtonBase || node instanceof Cell<?>)
                .filter(node -> TestWindow.visible(node) && !node.isDisabled())
                .toList();
        if (!nodes.isEmpty()) {
            Node node = oneOf(nodes, random);
            done.add("click on " + node);
            TestMouse.on(node).click(1);
        }
    }

    private static List<LogEntry> mistakes(Workbench bench) {
        return bench.notices().log().entries().stream()
                .filter(entry -> !entry.detail().isEmpty())
                .toList();
    }

    private String last() {
        return String.join("\n", done.subList(Math.max(0, done.size() - 25), done.size()));
    }

    private Path project() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        for (var file : FILES.entrySet()) {
            Files.writeString(project.resolve(file.getKey()), file.getValue());
        }
        return project;
    }

    private static WindowLog uncaught(TestWindow window) {
        WindowLog uncaught = new WindowLog();
        return window.nodes(_ -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> uncaught.write("uncaught", bug));
            return uncaught;
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingGoesWrongInside(long seed) throws IOException {
        Random random = new Random(seed);
        Path project = project();
        List<String> names = FILES.keySet().stream().sorted().toList();
        try (ExtensionHost host = ExtensionHost.start(HostOptions.in(folder.resolve("cache"), folder.resolve("data"))
                        .withBundled(BundledForTests.packages()));
                TestWindow window = TestWindow.on(host)) {
            WindowLog uncaught = uncaught(window);
            window.openFolder(project);
            for (int i = 0; i < Integer.getInteger("atoll.aimless.steps", 250); i++) {
                if (!window.hasFile() || i % 60 == 0) {
                    Path file = project.resolve(oneOf(names, random));
                    window.begin(file);
                    window.pulse();
                }
                List<LogEntry> mistakes = window.measured((bench, scene) -> {
                    act(random, window, bench, scene);
                    return CompletableFuture.completedFuture(mistakes(bench));
                });
                assertThat(mistakes).as(last()).isEmpty();
                assertThat(uncaught.entries()).as(last()).isEmpty();
                if (i % 10 == 0) {
                    window.pulse();
                }
                if (i % 100 == 99) {
                    window.rest();
                }
            }
        }
    }
}
