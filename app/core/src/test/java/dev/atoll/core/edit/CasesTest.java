package dev.atoll.core.edit;

import org.junit.jupiter.api.Test;

import static dev.atoll.core.edit.EditedText.after;
import static org.assertj.core.api.Assertions.assertThat;

class CasesTest {
    @Test
    void selectedTextIsWrittenInAnotherCase() {
        assertThat(after("a «bC d¦» e", Cases::upper)).isEqualTo("a «BC D¦» e");
        assertThat(after("«¦ÄÖ»", Cases::lower)).isEqualTo("«¦äö»");
        assertThat(after("«it's a néw WORLD\nof two¦»", Cases::title)).isEqualTo("«It's A Néw World\nOf Two¦»");
        assertThat(after("«straße¦»x", Cases::upper)).isEqualTo("«STRASSE¦»x");
    }

    @Test
    void namesAreTakenApartAtTheirCapitalsAndJoints() {
        assertThat(after("«parseHTMLText¦»", Cases::snake)).isEqualTo("«parse_html_text¦»");
        assertThat(after("«MAX_SIZE2¦»", Cases::camel)).isEqualTo("«maxSize2¦»");
        assertThat(after("«some-kebab name¦»", Cases::pascal)).isEqualTo("«SomeKebabName¦»");
        assertThat(after("«one_two¦»", Cases::kebab)).isEqualTo("«one-two¦»");
        assertThat(after("«a_b\nc_d¦»", Cases::camel)).isEqualTo("«aB\ncD¦»");
    }

    @Test
    void withoutSelectionItIsTheWordAtEachCaret() {
        assertThat(after("one t¦wo", Cases::upper)).isEqualTo("one TWO¦");
        assertThat(after("o¦ne tw¦o", Cases::upper)).isEqualTo("ONE¦ TWO¦");
        assertThat(after("a ¦ b", Cases::upper)).isEqualTo("a ¦ b");
        assertThat(after("ON¦E", Cases::upper)).isEqualTo("ON¦E");
    }
}
