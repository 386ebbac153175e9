package dev.atoll.app.icon;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// Which icon is whose, and what is told of themes that are not as they should be.
final class IconThemeFileTest {
    private static final String THEME = """
            {
              // as other editors write them
              "iconDefinitions": {
                "_file": {"iconPath": "./pictures/file.svg"}, "_java": {"iconPath": "../icons/java.png"},
                "_test": {"iconPath": "./pictures/file.svg"}, "_make": {"iconPath": "./pictures/file.svg"},
                "_flow": {"iconPath": "./pictures/file.svg"}, "_lua": {"iconPath": "./pictures/file.svg"},
                "_folder": {"iconPath": "./pictures/file.svg"}, "_open": {"iconPath": "./pictures/file.svg"},
                "_src": {"iconPath": "./pictures/file.svg"}, "_root": {"iconPath": "./pictures/file.svg"},
                "_pale": {"iconPath": "./pictures/file.svg"}
              },
              "file": "_file", "folder": "_folder", "folderExpanded": "_open", "rootFolder": "_root",
              "fileExtensions": {"java": "_java", "test.java": "_test"},
              "fileNames": {"Makefile": "_make", "workflows/ci.java": "_flow"},
              "folderNames": {"src": "_src"},
              "languageIds": {"lua": "_lua"},
              "light": {"file": "_pale", "fileExtensions": {"java": "_pale"}},
              "hidesExplorerArrows": true,
            }
            """;

    private final Map<String, byte[]> files = new HashMap<>(Map.of(
            "themes/icons.json", THEME.getBytes(StandardCharsets.UTF_8),
            "themes/pictures/file.svg",
                    "<svg viewBox='0 0 1 1'><path d='M0 0h1v1z'/></svg>".getBytes(StandardCharsets.UTF_8),
            "icons/java.png", png(32, 32)));

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(45)
                .putLong(0, 0x89504E470D0A1A0AL)
                .putInt(8, 13)
                .putInt(12, 0x49484452)
                .putInt(16, width)
                .putInt(20, height)
                .array();
    }

    private IconThemeReading reading() {
        return new IconThemeFile("themes/icons.json", path -> Optional.ofNullable(files.get(path))).read();
    }

    private IconTheme theme() {
        if (reading() instanceof IconThemeReading.Read(var theme, var faults)) {
            assertThat(faults).isEmpty();
            return theme;
        }
        throw new AssertionError(reading().toString());
    }

    private void write(String json) {
        files.put("themes/icons.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String definition) {
        write("{\"iconDefinitions\": {\"one\": " + definition + "}, \"file\": \"one\"}");
        return theme().picture("one") instanceof IconReading.Refused(var sentence) ? sentence : "";
    }

    @ParameterizedTest
    @CsvSource({
        "Main.java,        _java, _pale",
        "MAIN.JAVA,        _java, _pale",
        "Main.test.java,   _test, _test",
        ".test.java,       _test, _test",
        "makefile,         _make, _make",
        "a/b/MAKEFILE,     _make, _make",
        "x/workflows/ci.java, _flow, _flow",
        "other/ci.java,    _java, _pale",
        "script,           _lua,  _lua",
        "java,             _lua,  _lua",
    })
    void theWholeNameCountsThenTheLongestEndingThenTheLanguage(String path, String dark, String light) {
        assertThat(theme().file(path, () -> Optional.of("lua"), Ground.DARK)).contains(dark);
        assertThat(theme().file(path, () -> Optional.of("lua"), Ground.CONTRAST))
                .contains(dark);
        assertThat(theme().file(path, () -> Optional.of("lua"), Ground.LIGHT)).contains(light);
    }

    @Test
    void whatNoNameFitsHasTheIconOfAnyFile() {
        assertThat(theme().file("a.txt", Optional::empty, Ground.DARK)).contains("_file");
        assertThat(theme().file("a.txt", Optional::empty, Ground.LIGHT)).contains("_pale");
        assertThat(theme().arrows()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "lib, false, false, _folder",
        "lib, true,  false, _open",
        "SRC, false, false, _src",
        "src, true,  false, _src",
        "lib, false, true,  _root",
        "lib, true,  true,  _root"
    })
    void foldersHaveIconsOpenAndClosed(String name, boolean open, boolean root, String icon) {
        assertThat(theme().folder(new IconTheme.Folder(name, open, root), Ground.DARK))
                .contains(icon);
    }

    @Test
    void picturesAreFoundFromWhereTheThemeLies() {
        assertThat(theme().picture("_file")).isInstanceOf(IconReading.Read.class);
        assertThat(theme().picture("_java"))
                .isInstanceOfSatisfying(
                        IconReading.Read.class,
                        read -> assertThat(read.picture()).isInstanceOf(Picture.Pixels.class));
    }

    @Test
    void whatIsWrongWithAnIconIsOneSentence() {
        files.put("themes/large.png", png(4096, 4));
        files.put("themes/none.png", new byte[64]);
        files.put("themes/huge.svg", new byte[300 << 10]);
        files.put("themes/old.gif", new byte[64]);
        files.put("outside.svg", new byte[64]);
        assertThat(refusal("{\"iconPath\": \"nowhere.svg\"}"))
                .isEqualTo("The icon “one”, nowhere.svg, names “nowhere.svg”, which is no file of the package.");
        assertThat(refusal("{\"iconPath\": \"../../outside.svg\"}")).contains("no file of the package");
        assertThat(refusal("{\"iconPath\": \"/etc/passwd\"}")).contains("no file of the package");
        assertThat(refusal("{\"iconPath\": \"file:///etc/passwd\"}")).contains("no file of the package");
        assertThat(refusal("{\"iconPath\": \"large.png\"}")).contains("from 1 to 512 pixels");
        byte[] greedy = Arrays.copyOf(png(16, 16), 64);
        ByteBuffer.wrap(greedy).putInt(33, 0x7ffffff0).putInt(37, 0x504c5445);
        files.put("themes/greedy.png", greedy);
        assertThat(refusal("{\"iconPath\": \"greedy.png\"}")).contains("is no picture in PNG");
        assertThat(refusal("{\"iconPath\": \"none.png\"}")).contains("is no picture in PNG");
        assertThat(refusal("{\"iconPath\": \"huge.svg\"}")).contains("larger than 256 KB");
        assertThat(refusal("{\"iconPath\": \"old.gif\"}")).contains("neither SVG nor PNG");
        assertThat(refusal("{\"fontCharacter\": \"\\\\E001\"}")).contains("a typeface “” that there is not");
        assertThat(refusal("{}")).contains("has neither iconPath nor fontCharacter");
    }

    @Test
    void lettersOfTypefacesAreIcons() throws java.io.IOException {
        try (var file = IconThemeFileTest.class.getResourceAsStream(
                "/META-INF/resources/bootstrapicons/1.4.1/fonts/bootstrap-icons.ttf")) {
            files.put("themes/icons.ttf", file == null ? new byte[0] : file.readAllBytes());
        }
        write("""
                {"fonts": [{"id": "icons", "src": [{"path": "./icons.ttf", "format": "truetype"}], "size": "150%"}],
                 "iconDefinitions": {
                   "star": {"fontCharacter": "\\\\F586", "fontColor": "#e3b778"},
                   "bare": {"fontCharacter": "\\uf586", "fontId": "icons"},
                   "none": {"fontCharacter": "\\\\FFFFFFF"}},
                 "file": "star"}
                """);
        assertThat(theme().picture("star"))
                .isInstanceOfSatisfying(
                        IconReading.Read.class,
                        read -> assertThat(read.picture())
                                .isInstanceOfSatisfying(
                                        Picture.Letter.class,
                                        letter -> assertThat(letter.colour()).isEqualTo("#e3b778")));
        assertThat(theme().picture("bare")).isInstanceOf(IconReading.Read.class);
        assertThat(theme().picture("none")).isInstanceOf(IconReading.Refused.class);
        byte[] font = files.getOrDefault("themes/icons.ttf", new byte[0]);
        files.put("themes/icons.ttf", Arrays.copyOf(font, 300));
        assertThat(theme().picture("star"))
                .isInstanceOfSatisfying(
                        IconReading.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("is a broken typeface"));
    }

    @Test
    void namesWithoutAnIconAreTold() {
        write("{\"iconDefinitions\": {}, \"file\": \"gone\", \"fileNames\": {\"a\": \"lost\"}}");
        assertThat(reading())
                .isInstanceOfSatisfying(
                        IconThemeReading.Read.class,
                        read -> assertThat(read.faults())
                                .containsExactly(
                                        "“a” has the icon “lost”, which is not defined.",
                                        "“file” has the icon “gone”, which is not defined."));
    }

    @Test
    void aFileThatIsNoIconThemeIsRefused() {
        write("{\"colors\": {}}");
        assertThat(reading())
                .isEqualTo(new IconThemeReading.Refused(
                        "themes/icons.json has no “iconDefinitions”, as icon themes of VS Code have."));
        write("{");
        assertThat(reading())
                .isInstanceOfSatisfying(
                        IconThemeReading.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("is no JSON"));
        files.clear();
        assertThat(reading()).isInstanceOf(IconThemeReading.Refused.class);
    }
}
