package dev.atoll.app.cli;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Extensions in Go, from nothing to their tests, with the compiler of the machine.
@Timeout(180)
class GoExtensionsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/atoll/app/cli/go");

    @TempDir
    Path temporary;

    private String out = "";

    @BeforeAll
    static void requireGo() {
        assumeTrue(isThere(), "no Go");
    }

    private static boolean isThere() {
        try {
            Process process = new ProcessBuilder("go", "version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private void run(int code, String... line) {
        CapturedProgram program = new CapturedProgram(
                ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data"))));
        int ended = program.run(line);
        out = program.out();
        assertThat(ended).as(out + program.err()).isEqualTo(code);
    }

    private Path made(String template) {
        Path folder = temporary.resolve("sand");
        run(0, "ext", "new", folder.resolveSibling("ada.sand").toString(), "--lang", "go", "--template", template);
        return folder;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "completion", "command", "snippets", "panel"})
    void aNewExtensionPassesItsOwnTestsAtOnce(String template) {
        run(0, "ext", "test", made(template).toString());
        assertThat(out).contains(" hold\n").doesNotContain("FAILED");
    }

    @Test
    void eachOfAFeaturesValuesIsLaidOutAsTheContractHasIt() throws IOException {
        Path folder = made("command");
        for (Path fixture : inside(folder.resolve("fixtures"))) {
            Files.delete(fixture);
        }
        for (Path file : inside(RESOURCES.resolve("fixtures"))) {
            var _ = Files.copy(file, folder.resolve("fixtures").resolve(file.getFileName()));
        }
        for (String file : List.of("extension.go", "extension.json")) {
            var _ = Files.copy(RESOURCES.resolve(file), folder.resolve(file), REPLACE_EXISTING);
        }

        run(0, "ext", "test", folder.toString());
        assertThat(out).contains("8 hold\n").doesNotContain("FAILED");
    }

    @Test
    void aNewExtensionPassesItsOwnTestsAndTellsOfItsPanics() throws IOException {
        Path folder = made("formatting");
        run(0, "ext", "test", folder.toString());
        assertThat(out).contains("2 hold\n");
        run(0, "ext", "lint", folder.toString());

        Path source = folder.resolve("extension.go");
        String text = Files.readString(source);
        assertThat(text).contains("\tkept := len(units)\n");
        Files.writeString(source, text.replace("\tkept := len(units)\n", "\tkept := len(units)\n\tunits[kept] = 0\n"));
        run(1, "ext", "test", folder.toString());
        assertThat(out).containsPattern("It logged: panic at ada/sand/extension\\.go:\\d+: .*index out of range");
    }
}
