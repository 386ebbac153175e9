package dev.atoll.host;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.provider.HighlightProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A process that dies inside of a guest's call leaves the extension's name for the next one.
@Timeout(120)
class SuspectsTest {
    private static final int STATUS = 17;

    @TempDir
    private Path folder;

    /// A process that loads two extensions and dies while one of them runs.
    static final class Dying {
        private Dying() {}

        /// @param arguments the folder, and the module of the extension that runs when the process ends
        public static void main(String[] arguments) {
            var limits = Limits.DEFAULTS.with(Limit.INTERACTIVE_HARD, 3_600_000);
            try (var world = new HostWorld(Path.of(arguments[0]), options -> options.withLimits(limits))) {
                world.loaded(world.packed(HostWorld.manifest("test.guest", "test.innocent"), "measured"));
                world.loaded(arguments[1]);
                var document = world.open("{ }\n\n");
                HostWorld.ask(document, 1, 0, 3).join();
                if (arguments.length > 2) {
                    return;
                }
                var providers = document.providers(HighlightProvider.class);
                var endless = HostWorld.ask(providers.getLast(), 1, 0, 3);
                while (!runs("ext-test.guest")) {
                    Thread.onSpinWait();
                }
                Runtime.getRuntime().halt(endless.isDone() ? 1 : STATUS);
            }
        }

        /// Whether a thread is inside of a guest's `highlight`.
        private static boolean runs(String name) {
            return Thread.getAllStackTraces().entrySet().stream()
                    .filter(entry -> entry.getKey().getName().equals(name))
                    .flatMap(entry -> Arrays.stream(entry.getValue()))
                    .anyMatch(frame -> frame.getMethodName().equals("highlight")
                            && frame.getClassName().startsWith("dev.atoll.host.bindings."));
        }
    }

    private int process(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Dying.class.getName(),
                folder.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private List<String> suspects() {
        try (var host = ExtensionHost.start(HostWorld.options(folder))) {
            return host.suspects().stream().map(Object::toString).toList();
        }
    }

    @Test
    void theExtensionThatRanWhenTheProcessDiedIsNamedToTheNextOneOnce() throws Exception {
        assertThat(process("loop-in-highlight")).isEqualTo(STATUS);
        assertThat(suspects()).containsExactly("test.guest");
        assertThat(suspects()).isEmpty();
    }

    @Test
    void anOrderlyEndLeavesNoSuspects() throws Exception {
        assertThat(process("measured", "orderly")).isZero();
        assertThat(suspects()).isEmpty();
        try (var files = Files.list(folder.resolve("data/running"))) {
            assertThat(files).isEmpty();
        }
    }
}
