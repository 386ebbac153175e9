package dev.atoll.app.theme;

import dev.atoll.app.editor.Palette;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThemesTest {
    private final Themes themes = Themes.bundled();

    @Test
    void allTextIsReadableOnItsSurface() {
        assertThat(themes.all()).flatExtracting(Contrast::poor).isEmpty();
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(Contrast.between("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(Contrast.between("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void allThemesHaveTheSameTokens() {
        assertThat(themes.all())
                .extracting(Theme::id)
                .containsExactly(
                        "atoll-dark",
                        "atoll-light",
                        "atoll-dusk",
                        "atoll-kelp",
                        "atoll-sand",
                        "atoll-contrast-dark",
                        "atoll-contrast-light");
        assertThat(themes.all())
                .allSatisfy(theme -> assertThat(saidBy(theme.id()))
                        .as(theme.id())
                        .isEqualTo(themes.standard().tokens().keySet()));
    }

    @Test
    void textAndEdgesOfHighContrastStandOut() {
        for (String id : new String[] {"atoll-contrast-dark", "atoll-contrast-light"}) {
            Theme theme = themes.find(id).orElseThrow();
            assertThat(theme.tokens().keySet())
                    .filteredOn(token ->
                            token.startsWith("syntax.") || (token.startsWith("text") && !token.endsWith("accent")))
                    .allSatisfy(token -> assertThat(Contrast.between(theme.colour(token), theme.colour("surface")))
                            .as(token)
                            .isGreaterThanOrEqualTo(7));
            assertThat(Contrast.between(theme.colour("border"), theme.colour("surface")))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void everyColourInTheStyleSheetIsAToken() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        themes.standard().tokens().keySet().forEach(token -> known.add(ThemeSheet.variable(token)));
        String css = sheet(Appearance.class, "atoll.css") + sheet(Palette.class, "editor.css");
        Matcher used = Pattern.compile("-atoll-[a-z-]+").matcher(css);
        assertThat(used.results().map(result -> result.group()))
                .isSubsetOf(known)
                .isNotEmpty();
        assertThat(css).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b").doesNotContain("rgb(");
    }

    @Test
    void specialScopesComeAfterGeneralOnes() {
        String css = ThemeSheet.css(themes.standard(), "Sans");
        assertThat(css).contains("-atoll-syntax-keyword: #b294e0;");
        assertThat(css.indexOf(".syntax.syntax-string {"))
                .isPositive()
                .isLessThan(css.indexOf(".syntax.syntax-string-escape {"));
    }

    @Test
    void aThemeWithSomethingElseThanColoursIsRefused() {
        TreeMap<String, String> tokens = new TreeMap<>();
        tokens.put("text", "red; -fx-background-image: url(x)");
        assertThatThrownBy(() -> new Theme("x", "X", true, tokens, new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The tokens that a theme's file has, before it is made whole.
    private static Set<String> saidBy(String id) {
        try (InputStream file = Themes.class.getResourceAsStream(id + ".json")) {
            return Set.copyOf(JsonMapper.shared().readTree(file).path("tokens").propertyNames());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String sheet(Class<?> owner, String name) throws IOException {
        try (InputStream sheet = owner.getResourceAsStream(name)) {
            assertThat(sheet).isNotNull();
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
