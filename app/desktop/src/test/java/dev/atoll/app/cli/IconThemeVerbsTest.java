package dev.atoll.app.cli;

import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Icon themes are tested and looked through by whoever makes them.
@Timeout(180)
class IconThemeVerbsTest {
    @TempDir
    Path temporary;

    private String run(int code, String... line) {
        CapturedProgram program = new CapturedProgram(
                ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data"))));
        int ended = program.run(line);
        assertThat(ended).as(program.out() + program.err()).isEqualTo(code);
        return program.out();
    }

    @Test
    void anIconThatCannotBeDrawnFailsTheTestOfItsTheme() throws IOException {
        Path folder = temporary.resolve("reef");
        run(0, "ext", "new", folder.resolveSibling("ada.reef").toString(), "--template", "theme");
        Path manifest = folder.resolve("extension.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst(
                                "\\{",
                                "{\"iconThemes\": [{\"id\": \"shells\", \"title\": \"Shells\", \"file\": \"themes/shells.json\"}],"));
        Files.writeString(
                folder.resolve("themes/shells.json"),
                "{\"iconDefinitions\": {\"one\": {\"iconPath\": \"one.svg\"}}, \"file\": \"one\"}");
        assertThat(run(1, "ext", "test", folder.toString()))
                .contains("1 of 3 failed", "names “one.svg”, which is no file of the package.");
        assertThat(run(1, "ext", "lint", folder.toString())).contains("themes/shells.json: The icon “one”");
        Files.writeString(folder.resolve("themes/one.svg"), "<svg viewBox='0 0 1 1'><path d='M0 0h1v1z'/></svg>");
        assertThat(run(0, "ext", "test", folder.toString())).contains("3 hold");
        assertThat(run(0, "ext", "lint", folder.toString())).contains("nothing to warn of");
    }
}
