package dev.atoll.app.editor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

import static org.assertj.core.api.Assertions.assertThat;

final class BundledFontTest {
    @Test
    void eachBundledFamilyIsKnownUnderItsOwnNameInFourFaces() {
        BundledFont.load(Path.of(""));
        for (BundledFont font : BundledFont.values()) {
            String family = font.family();
            assertThat(face(font, FontWeight.NORMAL, FontPosture.REGULAR)).isEqualTo(family + "/Regular");
            assertThat(face(font, FontWeight.BOLD, FontPosture.REGULAR)).isEqualTo(family + "/Bold");
            assertThat(face(font, FontWeight.NORMAL, FontPosture.ITALIC)).isEqualTo(family + "/Italic");
            assertThat(face(font, FontWeight.BOLD, FontPosture.ITALIC)).isEqualTo(family + "/Bold Italic");
        }
    }

    @Test
    void anInstallationHasThemReadyInAFolder(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectory(home.resolve("a folder of 100 % typefaces"));
        for (var file : BundledFont.SANS.files().entrySet()) {
            byte[] other = FontFile.renamed(file.getValue(), "Other Sans", "Regular");
            Files.write(folder.resolve(file.getKey()), other);
        }
        assertThat(BundledFont.SANS.face(folder, "Regular").getFamily()).isEqualTo("Other Sans");
        assertThat(BundledFont.SANS.face(home, "Regular").getFamily()).isEqualTo("Atoll Sans");
    }

    @Test
    void aDamagedFileIsNotTaken(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(BundledFont.MONO.name("Bold")), "no font");
        assertThat(BundledFont.MONO.face(folder, "Bold").getName()).isEqualTo("Atoll Mono Bold");
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
