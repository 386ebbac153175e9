package dev.atoll.host.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// The guest in Go. Its module is too large to be committed: it is built where there is a Go that can.
final class GoGuest {
    private static final Path SOURCES = ToolchainGuest.FOLDER.resolve("wasi-go");
    private static final Path MODULE = ToolchainGuest.FOLDER.resolveSibling("target/test-guests/wasi-go.wasm");
    private static final Pattern VERSION = Pattern.compile("go1\\.(\\d+)");
    /// The first that exports functions of a chosen name.
    private static final int OLDEST = 24;

    private GoGuest() {}

    static byte[] built() throws IOException {
        assumeTrue(minorVersion() >= OLDEST, "there is no Go 1." + OLDEST + " or newer here");
        if (!Files.exists(MODULE) || isOlderThanSources()) {
            Files.createDirectories(MODULE.getParent());
            var said = run("build", "-trimpath", "-ldflags=-s -w", "-buildmode=c-shared", "-o", MODULE.toString(), ".");
            assertThat(said).isEmpty();
        }
        return Files.readAllBytes(MODULE);
    }

    private static boolean isOlderThanSources() throws IOException {
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(MODULE)) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private static int minorVersion() {
        try {
            var found = VERSION.matcher(run("version"));
            return found.find() ? Integer.parseInt(found.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String run(String... arguments) throws IOException {
        var command = new ProcessBuilder("go").directory(SOURCES.toFile()).redirectErrorStream(true);
        command.command().addAll(List.of(arguments));
        command.environment().put("GOOS", "wasip1");
        command.environment().put("GOARCH", "wasm");
        command.environment().put("GOTOOLCHAIN", "local");
        var process = command.start();
        try (var output = process.inputReader()) {
            return String.join("\n", output.readAllLines());
        }
    }
}
