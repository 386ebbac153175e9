package dev.atoll.api.manifest;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SettingDefinitionTest {
    private static final SettingDefinition RATIO =
            new SettingDefinition("ratio", new SettingValue.Real(0.5), List.of(), "How much.");
    private static final SettingDefinition ORDER =
            new SettingDefinition("order", new SettingValue.Text("up"), List.of("up", "down"), "In which order.");

    @Test
    void valuesOfTheTypeFit() {
        assertThat(RATIO.fitting(new SettingValue.Real(0.25))).contains(new SettingValue.Real(0.25));
        assertThat(RATIO.fitting(new SettingValue.Whole(2))).contains(new SettingValue.Real(2));
        assertThat(RATIO.fitting(new SettingValue.Text("2"))).isEmpty();
        assertThat(RATIO.misfit(new SettingValue.Text("2")))
                .isEqualTo("The setting \"ratio\" is set to a value of the type text; number is expected, so the"
                        + " default holds.");
    }

    @Test
    void onlyChoicesCanBeChosen() {
        assertThat(ORDER.fitting(new SettingValue.Text("down"))).contains(new SettingValue.Text("down"));
        assertThat(ORDER.fitting(new SettingValue.Text("sideways"))).isEmpty();
        assertThat(ORDER.fitting(new SettingValue.Truth(true))).isEmpty();
        assertThat(ORDER.misfit(new SettingValue.Text("sideways")))
                .isEqualTo("The setting \"order\" is set to \"sideways\"; one of \"up\", \"down\" is expected, so the"
                        + " default holds.");
        assertThat(ORDER.misfit(new SettingValue.Truth(true))).contains(" a value of the type boolean; one of ");
    }
}
