package dev.atoll.app.theme;

import dev.atoll.app.theme.ThemeReading.Read;
import dev.atoll.app.theme.ThemeReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeFileTest {
    private static final String REEF = """
            // a theme as another editor has it
            {
              "name": "Reef", "type": "dark",
              "colors": {
                "editor.background": "#1c2128", "editor.foreground": "#c9d1d9",
                "editor.selectionBackground": "#388bfd66", /* seen through */
                "sideBar.background": "#f6f8fa", "editorLineNumber.foreground": "#333a44",
                "focusBorder": "#58a6ff", "list.hoverBackground": null,
              },
              "tokenColors": [
                { "settings": { "foreground": "#ffffff" } },
                { "scope": ["comment", "punctuation.definition.comment"], "settings": { "foreground": "#8b949e", "fontStyle": "italic" } },
                { "scope": "keyword, storage.type", "settings": { "foreground": "#ff7b72" } },
                { "scope": "keyword.operator", "settings": { "foreground": "#79c0ff", "fontStyle": "" } },
                { "scope": "string", "settings": { "foreground": "#a5d6ff" } },
                { "scope": "markup.heading entity.name.section", "settings": { "foreground": "#d2a8ff", "fontStyle": "bold underline" } },
                { "scope": "entity.name.section", "settings": { "foreground": "#ffa657" } },
                { "scope": "string", "settings": { "foreground": "#a5d6fe" } },
              ],
              "semanticTokenColors": { "parameter": { "foreground": "#ffa657", "italic": true }, "enumMember": "#79c0ff" },
            }
            """;

    private static ThemeReading reading(Map<String, String> files) {
        return new ThemeFile(
                        "test.reef/reef",
                        "Reef",
                        "themes/reef.json",
                        path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)))
                .read();
    }

    private static ThemeReading reading(String file) {
        return reading(Map.of("themes/reef.json", file));
    }

    private static Read read(String file) {
        ThemeReading reading = reading(file);
        assertThat(reading).isInstanceOf(Read.class);
        return (Read) reading;
    }

    private static Theme theme(String file) {
        return read(file).theme();
    }

    private static String refusal(Map<String, String> files) {
        ThemeReading reading = reading(files);
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).sentence();
    }

    @Test
    void aColourThemeIsTakenAsData() {
        Read read = read(REEF);
        assertThat(read.faults()).isEmpty();
        assertThat(read.imported()).isTrue();
        Theme theme = read.theme();
        assertThat(theme.dark()).isTrue();
        assertThat(theme.colour("surface")).isEqualTo("#1c2128");
        assertThat(theme.colour("text")).isEqualTo("#c9d1d9");
        assertThat(theme.colour("accent")).isEqualTo("#58a6ff");
        assertThat(theme.colour("syntax.keyword")).isEqualTo("#ff7b72");
        assertThat(theme.colour("syntax.variable.parameter")).isEqualTo("#ffa657");
        assertThat(theme.colour("syntax.constant")).isEqualTo("#79c0ff");
        assertThat(theme.faces()).containsEntry("syntax.variable.parameter", new Face(false, true, false));
    }

    @Test
    void theMostSpecialScopeHoldsThenTheOneInsideOfMoreThenTheLast() {
        Theme theme = theme(REEF);
        assertThat(theme.colour("syntax.operator")).isEqualTo("#79c0ff");
        assertThat(theme.colour("syntax.markup.heading")).isEqualTo("#d2a8ff");
        assertThat(theme.colour("syntax.label")).isEqualTo("#ffa657");
        assertThat(theme.colour("syntax.string")).isEqualTo("#a5d6fe");
        assertThat(theme.faces())
                .containsEntry("syntax.comment", new Face(false, true, false))
                .containsEntry("syntax.operator", Face.PLAIN)
                .containsEntry("syntax.markup.heading", new Face(true, false, true));
    }

    @Test
    void semanticColoursGoFirstWhereTheThemeSaysSo() {
        String both = """
                {"colors": {"editor.background": "#101010"}, "semanticHighlighting": %s,
                 "tokenColors": [{"scope": "entity.name.function", "settings": {"foreground": "#aaffaa"}}],
                 "semanticTokenColors": {"function": "#ffaaff"}}""";
        assertThat(theme(both.formatted("true")).colour("syntax.function")).isEqualTo("#ffaaff");
        assertThat(theme(both.formatted("false")).colour("syntax.function")).isEqualTo("#aaffaa");
    }

    @Test
    void aScopeWithoutARuleIsPlainText() {
        Theme theme = theme(REEF);
        assertThat(theme.colour("syntax.type")).isEqualTo(theme.colour("text"));
    }

    @Test
    void whatWouldBeHardToReadIsRepairedAndTold() {
        Read read = read(REEF);
        assertThat(Contrast.poor(read.theme())).isEmpty();
        assertThat(read.repairs())
                .anySatisfy(repair -> assertThat(repair).startsWith("fold, gutter-number: #333a44 is shown as #"))
                .anySatisfy(repair -> assertThat(repair).startsWith("surface-raised: #f6f8fa is shown as #"));
        assertThat(read.theme().colour("selection")).isNotEqualTo(read.theme().colour("surface"));
    }

    @Test
    void themesOfAnyColoursAreLegible() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder colours = new StringBuilder("{\"tokens\": {\"surface\": \"" + colour(random) + '"');
            for (String token : Known.all().tokens()) {
                if (!token.equals("surface") && random.nextInt(3) == 0) {
                    colours.append(", \"" + token + "\": \"" + colour(random) + '"');
                }
            }
            Theme theme = theme(colours.append("}}").toString());
            assertThat(Contrast.poor(theme)).as("seed %d, theme %d", seed, i).isEmpty();
            assertThat(theme.tokens().keySet()).containsAll(Known.all().tokens());
        }
    }

    private static String colour(Random random) {
        return "#%06x".formatted(random.nextInt(0x1000000));
    }

    @Test
    void anOwnThemeNeedsFewColours() {
        Read read = read("""
                {"dark": false, "tokens": {"surface": "#fffdf5", "text": "#333333", "syntax.string": "#006600"},
                 "faces": {"syntax.keyword": "bold"}}""");
        assertThat(read.faults()).isEmpty();
        assertThat(read.repairs()).isEmpty();
        assertThat(read.theme().dark()).isFalse();
        assertThat(read.theme().colour("syntax.character")).isEqualTo("#006600");
        assertThat(read.theme().colour("syntax.string.special")).isEqualTo("#006600");
        assertThat(read.theme().colour("syntax.keyword")).isEqualTo("#6d47b0");
        assertThat(read.theme().faces()).containsEntry("syntax.keyword", new Face(true, false, false));
        assertThat(Contrast.poor(read.theme())).isEmpty();
    }

    @Test
    void theExampleOfTheDocumentsIsATheme() throws IOException {
        String page = Files.readString(
                Path.of(System.getProperty("atoll.root", "../..")).resolve("docs/extensions/themes.md"));
        String example = page.substring(page.indexOf("## Atoll's own form")).split("```json\n|```", -1)[1];
        Read read = read(example);
        assertThat(read.faults()).isEmpty();
        assertThat(read.repairs()).isEmpty();
        assertThat(read.theme().colour("syntax.keyword")).isEqualTo("#c9a2f2");
    }

    @Test
    void whatIsIncludedComesFirst() {
        ThemeReading reading = reading(Map.of(
                "themes/reef.json",
                "{\"include\": \"./base/all.json\", \"colors\": {\"editor.foreground\": \"#eeeeee\"}}",
                "themes/base/all.json",
                "{\"include\": \"../../root.json\", \"colors\": {\"editor.foreground\": \"#dddddd\"}}",
                "root.json",
                "{\"colors\": {\"editor.background\": \"#202020\", \"editor.foreground\": \"#cccccc\"}}"));
        assertThat(reading).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.theme().colour("surface")).isEqualTo("#202020");
            assertThat(read.theme().colour("text")).isEqualTo("#eeeeee");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"colors\": {\"editor.background\": \"red\"}}|colors/editor.background is \"red\", which is no colour such as \"#1a2b3c\".",
                "{\"colors\": {\"editor.background\": 3}}|colors/editor.background is 3, which is no colour such as \"#1a2b3c\".",
                "{\"tokens\": {\"text\": \"#12345\"}}|text is \"#12345\", which is no colour such as \"#1a2b3c\".",
                "{\"tokens\": {\"txt\": \"#123456\"}}|“txt” is no token; “surface” and “syntax.keyword” are, for example.",
                "{\"tokens\": {}, \"shade\": 1}|themes/reef.json has “shade”, which themes do not have.",
                "{\"tokens\": {}, \"faces\": {\"syntax.comment\": \"loud\"}}|The face of syntax.comment is \"loud\"; known are bold, italic, underline and plain.",
            })
    void whatIsWrongIsToldAndSomethingThatFitsStandsInItsPlace(String file, String sentence) {
        Read read = read(file);
        assertThat(read.faults()).containsExactly(sentence);
        assertThat(Contrast.poor(read.theme())).isEmpty();
    }

    @Test
    void filesThatAreNoThemesAreRefusedInOneSentence() {
        assertThat(refusal(Map.of())).isEqualTo("There is no file themes/reef.json in the package.");
        assertThat(refusal(Map.of("themes/reef.json", "{\"colors\":\n{")))
                .isEqualTo("themes/reef.json is no JSON; look at line 2.");
        assertThat(refusal(Map.of("themes/reef.json", "[]")))
                .isEqualTo("themes/reef.json is no JSON object, so there is no theme in it.");
        assertThat(refusal(Map.of("themes/reef.json", "{}")))
                .startsWith("themes/reef.json has neither “tokens”, as Atoll's themes have, nor “colors”");
        assertThat(refusal(Map.of("themes/reef.json", "{\"colors\": {}, \"tokenColors\": \"./reef.tmTheme\"}")))
                .contains("a form that is not read");
        assertThat(refusal(Map.of("themes/reef.json", " ".repeat(1 << 20) + "{}")))
                .isEqualTo("themes/reef.json is larger than 1 MB, which is no theme any more.");
        assertThat(refusal(Map.of("themes/reef.json", "[".repeat(100_000)))).startsWith("themes/reef.json is no JSON");
        String scope = "a,".repeat(20_001);
        assertThat(refusal(Map.of(
                        "themes/reef.json",
                        "{\"tokenColors\": [{\"scope\": [\"" + scope.substring(0, 9_000) + "\", \""
                                + String.join("\", \"", java.util.Collections.nCopies(5, scope.substring(0, 9_000)))
                                + "\"], \"settings\": {\"foreground\": \"#fff\"}}]}")))
                .isEqualTo("The theme has more than 20,000 rules for scopes.");
    }

    @Test
    void circlesOfIncludedFilesAreRefused() {
        assertThat(refusal(Map.of(
                        "themes/reef.json",
                        "{\"include\": \"a.json\"}",
                        "themes/a.json",
                        "{\"include\": \"./reef.json\"}")))
                .isEqualTo("The files include each other in a circle: themes/reef.json → themes/a.json →"
                        + " themes/reef.json.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "http://reef/a.json", "", "a b:c"})
    void onlyFilesOfThePackageAreIncluded(String path) {
        assertThat(refusal(Map.of("themes/reef.json", "{\"include\": \"" + path + "\"}")))
                .startsWith("themes/reef.json includes “" + path + "”, which is no file")
                .doesNotContain("\n");
    }
}
