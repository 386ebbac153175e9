package dev.atoll.app.editor;

import org.junit.jupiter.api.Test;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import static org.assertj.core.api.Assertions.assertThat;

final class BundledFontTest {
    @Test
    void theBundledFamilyIsKnownUnderItsOwnNameInFourFaces() {
        BundledFont.load();
        assertThat(face(FontWeight.NORMAL, FontPosture.REGULAR)).isEqualTo("Atoll Mono/Regular");
        assertThat(face(FontWeight.BOLD, FontPosture.REGULAR)).isEqualTo("Atoll Mono/Bold");
        assertThat(face(FontWeight.NORMAL, FontPosture.ITALIC)).isEqualTo("Atoll Mono/Italic");
        assertThat(face(FontWeight.BOLD, FontPosture.ITALIC)).isEqualTo("Atoll Mono/Bold Italic");
    }

    @Test
    void theLicenceOfTheFontComesAlong() {
        assertThat(getClass().getResource("/com/formdev/flatlaf/fonts/jetbrains_mono/OFL.txt"))
                .isNotNull();
    }

    private static String face(FontWeight weight, FontPosture posture) {
        var font = Font.font(BundledFont.FAMILY, weight, posture, 14);
        return font.getFamily() + "/" + font.getStyle();
    }
}
