package dev.atoll.app.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/// The typefaces that come with the editor, each under a family name of its own: JetBrains Mono for text, Inter for the
/// window's own words.
///
/// The names differ because JavaFX draws garbage when a bundled family is also installed in the system. The files lie
/// in libraries on the class path together with their licence (SIL Open Font License 1.1); they are renamed while they
/// are loaded.
public enum BundledFont {
    /// For text: letters of one width.
    MONO("Atoll Mono", "jetbrains_mono/JetBrainsMono", ".ttf"),
    /// For the window's own words, where the system has no typeface made for that.
    SANS("Atoll Sans", "inter/Inter", ".otf");

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/";
    private static final String REGULAR = "Regular";
    private static final String ITALIC = "Italic";
    private static final List<String> FACES = List.of(REGULAR, "Bold", ITALIC, "Bold Italic");
    private static final Set<String> LOADED = ConcurrentHashMap.newKeySet();

    private final String family;
    private final String file;
    private final String ending;

    BundledFont(String family, String file, String ending) {
        this.family = family;
        this.file = file;
        this.ending = ending;
    }

    /// The family name to ask for in style sheets and [Font#font].
    public String family() {
        return family;
    }

    /// Makes the families known to JavaFX; a second call does nothing.
    public static void load() {
        for (var font : values()) {
            FACES.forEach(font::load);
        }
    }

    /// Makes those faces known that a window's first frame is painted in, and those that a view of a text is made with.
    public static void loadFirst() {
        FACES.forEach(MONO::load);
        SANS.load(REGULAR);
        SANS.load(ITALIC);
    }

    private void load(String style) {
        if (!LOADED.add(family + " " + style)) {
            return;
        }
        String name = FOLDER + file + "-" + style.replace(" ", "") + ending;
        try (var stream = BundledFont.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks the font " + name);
            }
            var renamed = FontFile.renamed(stream.readAllBytes(), family, style);
            Font.loadFont(new ByteArrayInputStream(renamed), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
