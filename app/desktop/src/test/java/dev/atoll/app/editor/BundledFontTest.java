package dev.atoll.app.editor;

import org.junit.jupiter.api.Test;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import static org.assertj.core.api.Assertions.assertThat;

final class BundledFontTest {
    @Test
    void eachBundledFamilyIsKnownUnderItsOwnNameInFourFaces() {
        BundledFont.load();
        for (BundledFont font : BundledFont.values()) {
            String family = font.family();
            assertThat(face(font, FontWeight.NORMAL, FontPosture.REGULAR)).isEqualTo(family + "/Regular");
            assertThat(face(font, FontWeight.BOLD, FontPosture.REGULAR)).isEqualTo(family + "/Bold");
            assertThat(face(font, FontWeight.NORMAL, FontPosture.ITALIC)).isEqualTo(family + "/Italic");
            assertThat(face(font, FontWeight.BOLD, FontPosture.ITALIC)).isEqualTo(family + "/Bold Italic");
        }
    }

    @Test
    void theLicenceOfEachComesAlong() {
        assertThat(getClass().getResource("/com/formdev/flatlaf/fonts/jetbrains_mono/OFL.txt"))
                .isNotNull();
        assertThat(getClass().getResource("/com/formdev/flatlaf/fonts/inter/LICENSE.txt"))
                .isNotNull();
    }

    @Test
    void theWindowsOwnWordsHaveTheSystemsTypefaceWhereThatIsMadeForThem() {
        assertThat(WindowFont.family("Windows 11")).isEqualTo("System");
        assertThat(WindowFont.family("Mac OS X")).isEqualTo("System");
        assertThat(WindowFont.family("Linux")).isEqualTo("Atoll Sans");
    }

    private static String face(BundledFont bundled, FontWeight weight, FontPosture posture) {
        var font = Font.font(bundled.family(), weight, posture, 14);
        return font.getFamily() + "/" + font.getStyle();
    }
}
