package dev.atoll.app.settings;

import dev.atoll.app.settings.FileSettings.AutoSave;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FileSettingsTest {
    @Test
    void whatIsSetHolds() {
        FileSettings settings = parse("{\"files\": {\"hotExit\": false, \"autoSave\": \"afterPause\"}}");
        assertThat(settings).isEqualTo(new FileSettings(false, AutoSave.AFTER_PAUSE, false, false, List.of()));
        assertThat(parse("{\"files\": {\"autoSave\": \"onFocusChange\"}}").autoSave())
                .isEqualTo(AutoSave.ON_FOCUS_CHANGE);
    }

    @Test
    void nothingSetMeansHotExitAndNoSavingUnasked() {
        FileSettings standard = new FileSettings(true, AutoSave.OFF, false, false, List.of());
        assertThat(parse("")).isEqualTo(standard);
        assertThat(parse("{}")).isEqualTo(standard);
        assertThat(parse("no JSON")).isEqualTo(standard);
    }

    @Test
    void whatShouldNotBeAtTheEndsIsTakenAwayIfSetSo() {
        FileSettings settings =
                parse("{\"files\": {\"trimTrailingWhitespace\": true, \"insertFinalNewline\": \"yes\"}}");
        assertThat(settings.trims()).isTrue();
        assertThat(settings.endsWithBreak()).isFalse();
        assertThat(settings.problems()).containsExactly("files/insertFinalNewline is neither true nor false.");
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThat(parse("{\"files\": {\"hotExit\": 1, \"autoSave\": \"often\"}}"))
                .isEqualTo(new FileSettings(
                        true,
                        AutoSave.OFF,
                        false,
                        false,
                        List.of(
                                "files/hotExit is neither true nor false.",
                                "files/autoSave is none of off, afterPause, onFocusChange.")));
    }

    private static FileSettings parse(String file) {
        return FileSettings.parse(file.getBytes(StandardCharsets.UTF_8));
    }
}
