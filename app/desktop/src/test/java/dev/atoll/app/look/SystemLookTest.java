package dev.atoll.app.look;

import dev.atoll.app.concurrent.SystemPreferences;
import dev.atoll.app.settings.LookSettings;
import dev.atoll.app.settings.SettingsTree;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class SystemLookTest {
    private static String worn(boolean dark, Map<String, Object> told, String settings) {
        return SystemLook.of(new SystemPreferences(dark, told))
                .worn(LookSettings.of(SettingsTree.of(settings.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theSystemChoosesAmongFour() {
        assertThat(worn(true, Map.of(), "")).isEqualTo("atoll-dark");
        assertThat(worn(false, Map.of(), "")).isEqualTo("atoll-light");
        assertThat(worn(false, Map.of("GTK.theme_name", "HighContrast"), "")).isEqualTo("atoll-contrast-light");
        assertThat(worn(false, Map.of("GTK.theme_name", "HighContrastInverse"), ""))
                .isEqualTo("atoll-contrast-dark");
        assertThat(worn(true, Map.of("Windows.SPI.HighContrast", true), "")).isEqualTo("atoll-contrast-dark");
        assertThat(worn(true, Map.of("Windows.SPI.HighContrast", false), "")).isEqualTo("atoll-dark");
    }

    @Test
    void theUserChoosesWhichFourAndOverAll() {
        String own = "{\"look\": {\"theme\": \"system\", \"dark\": \"atoll-dusk\", \"light\": \"atoll-sand\"}}";
        assertThat(worn(true, Map.of(), own)).isEqualTo("atoll-dusk");
        assertThat(worn(false, Map.of(), own)).isEqualTo("atoll-sand");
        assertThat(worn(false, Map.of(), "{\"look\": {\"theme\": \"atoll-kelp\"}}"))
                .isEqualTo("atoll-kelp");
    }
}
