package dev.atoll.app.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javafx.scene.text.Font;

/// The typefaces that come with the editor, each under a family name of its own: JetBrains Mono for text, Inter for the
/// window's own words.
///
/// The names differ because JavaFX draws garbage when a bundled family is also installed in the system. The files lie
/// in libraries on the class path together with their licence (SIL Open Font License 1.1). An installation has them
/// renamed in a folder, where the toolkit reads them as they are; elsewhere they are renamed while they are loaded.
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
    ///
    /// @param ready a folder with what [#files] gives; it need not be there
    public static void load(Path ready) {
        for (var font : values()) {
            FACES.forEach(face -> font.load(ready, face));
        }
    }

    /// Makes those faces known that a window's first frame is painted in, and those that a view of a text is made with.
    ///
    /// @param ready as in [#load]
    public static void loadFirst(Path ready) {
        FACES.forEach(face -> MONO.load(ready, face));
        SANS.load(ready, REGULAR);
        SANS.load(ready, ITALIC);
    }

    /// The faces as files under their own names, by the names of the files.
    public Map<String, byte[]> files() {
        return FACES.stream().collect(Collectors.toMap(this::name, this::renamed));
    }

    private void load(Path ready, String style) {
        if (LOADED.add(family + " " + style)) {
            var _ = face(ready, style);
        }
    }

    /// Makes one face known, from that folder if it is there.
    Font face(Path ready, String style) {
        // the toolkit takes what stands after the colon as it is, with blanks
        Font there = Font.loadFont("file:" + ready.resolve(name(style)).toAbsolutePath(), 0);
        return there == null ? Font.loadFont(new ByteArrayInputStream(renamed(style)), 0) : there;
    }

    /// The file of a face.
    String name(String style) {
        return (family + " " + style).replace(' ', '-') + ending;
    }

    private byte[] renamed(String style) {
        String name = FOLDER + file + "-" + style.replace(" ", "") + ending;
        try (var stream = BundledFont.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks the font " + name);
            }
            return FontFile.renamed(stream.readAllBytes(), family, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
