package dev.atoll.app.cli;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

/// The folder of a filter's author.
@Timeout(120)
class FilterFolderTest {
    private static final Path ROOT = Path.of(System.getProperty("atoll.root", "../.."));

    @TempDir
    Path temporary;

    private String told(int code, String... line) {
        CapturedProgram program = new CapturedProgram(
                ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data"))));
        assertThat(program.run(line)).as(program.err()).isEqualTo(code);
        return program.out() + program.err();
    }

    @Test
    void itsModuleIsTakenAsItIs() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("lines"));
        Path ours = ROOT.resolve("bundled-extensions/filters/lines");
        for (String name : List.of("extension.json", "README.md", "LICENSE")) {
            Files.copy(ours.resolve(name), folder.resolve(name));
        }
        assertThat(told(2, "ext", "lint", folder.toString()))
                .contains("a filter's module is taken as it is, so compile it there first.");
        Files.copy(ours.resolve("filter.wasm"), folder.resolve("filter.wasm"));
        assertThat(told(0, "ext", "lint", folder.toString())).isEqualTo("nothing to warn of\n");
        assertThat(told(0, "ext", "build", folder.toString())).contains("atoll.filter-lines 0.1.0");
        // another interface than that of the system
        Path other = ROOT.resolve("bundled-extensions/todo/extension.wasm");
        Files.copy(other, folder.resolve("filter.wasm"), REPLACE_EXISTING);
        assertThat(told(1, "ext", "lint", folder.toString()))
                .contains("A filter is given nothing but the functions of wasi_snapshot_preview1.");
    }
}
