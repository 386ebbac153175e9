package dev.atoll.app.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javafx.scene.text.Font;

/// The typeface that comes with the editor: JetBrains Mono, under a family name of its own.
///
/// The name differs because JavaFX draws garbage when a bundled family is also installed in the system. The files lie
/// in a
/// library on the class path together with their licence (SIL Open Font License 1.1); they are renamed while they are
/// loaded.
public final class BundledFont {
    /// The family name to ask for in style sheets and [Font#font].
    public static final String FAMILY = "Atoll Mono";

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/jetbrains_mono/";
    private static final Map<String, String> FACES = Map.of(
            "JetBrainsMono-Regular.ttf", "Regular",
            "JetBrainsMono-Bold.ttf", "Bold",
            "JetBrainsMono-Italic.ttf", "Italic",
            "JetBrainsMono-BoldItalic.ttf", "Bold Italic");

    private BundledFont() {}

    /// Makes the family known to JavaFX; a second call does nothing.
    public static void load() {
        if (!Font.font(FAMILY).getFamily().equals(FAMILY)) {
            FACES.forEach(BundledFont::load);
        }
    }

    private static void load(String file, String style) {
        try (var stream = BundledFont.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks the font " + file);
            }
            var renamed = FontFile.renamed(stream.readAllBytes(), FAMILY, style);
            Font.loadFont(new ByteArrayInputStream(renamed), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
