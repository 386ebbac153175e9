package dev.atoll.app.print;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// What keeps pages from coming out of the system's printers.
class SystemPressTest {
    @Test
    void withoutTheProgramThatHandsPagesOverThatIsSaid() {
        assertThat(SystemPress.obstacle("Linux", _ -> false))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Nothing can be printed, since the program /usr/bin/lpr is not on this computer."));
        assertThat(SystemPress.obstacle("Linux", Path.of("/usr/bin/lpr")::equals))
                .isEmpty();
        assertThat(SystemPress.obstacle("Windows 11", _ -> false)).isEmpty();
        assertThat(SystemPress.obstacle("Mac OS X", _ -> false)).isEmpty();
    }
}
