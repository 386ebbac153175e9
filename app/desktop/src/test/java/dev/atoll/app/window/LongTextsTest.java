package dev.atoll.app.window;

import dev.atoll.api.capability.Limits;
import dev.atoll.host.ExtensionHost;
import dev.atoll.host.HostOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Texts that extensions are not told of, since they are too long.
@Timeout(120)
class LongTextsTest {
    private static final String LINE = "nothing but a line of forty characters.\n";

    @TempDir
    Path temporary;

    @Test
    void whatALongTextDoesWithoutIsSaidAndOfAShorterOneNothing() throws IOException {
        Path shorter = Files.writeString(temporary.resolve("short.txt"), LINE);
        Path longer = Files.writeString(
                temporary.resolve("long.txt"), LINE.repeat(Limits.DOCUMENT_LENGTH / LINE.length() + 1));
        try (ExtensionHost host =
                        ExtensionHost.start(HostOptions.in(temporary.resolve("cache"), temporary.resolve("data")));
                TestWindow window = TestWindow.on(host)) {
            window.open(shorter);
            window.rest();
            assertThat(window.words()).doesNotContain("do without");
            window.open(longer);
            window.rest();
            assertThat(window.words()).contains("long.txt has 34 million characters", "do without");
            window.pressAndRest("'x'");
            assertThat(window.text()).startsWith("x" + LINE);
        }
    }
}
