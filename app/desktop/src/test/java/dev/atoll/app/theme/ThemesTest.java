package dev.atoll.app.theme;

import dev.atoll.app.editor.Palette;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThemesTest {
    private static final double READABLE = 4.5;
    private static final List<String> EDITOR_SURFACES =
            List.of("surface", "current-line", "selection", "selection-idle");
    private static final List<String> CONTROL_SURFACES = List.of("surface", "surface-raised", "hover");
    private static final List<String> CONTROL_TEXTS =
            List.of("text", "text-muted", "accent", "error", "warning", "info", "hint", "added", "changed", "removed");

    private final Themes themes = Themes.bundled();

    @Test
    void allTextIsReadableOnItsSurface() {
        List<String> poor = new ArrayList<>();
        for (Theme theme : themes.all()) {
            theme.tokens().keySet().stream()
                    .filter(token -> token.startsWith("syntax.") || token.equals("text"))
                    .forEach(token -> EDITOR_SURFACES.forEach(surface -> judge(theme, token, surface, poor)));
            CONTROL_TEXTS.forEach(token -> CONTROL_SURFACES.forEach(surface -> judge(theme, token, surface, poor)));
            judge(theme, "gutter-number", "surface", poor);
            judge(theme, "gutter-number", "current-line", poor);
            judge(theme, "text-muted", "current-line", poor);
            judge(theme, "text", "pressed", poor);
            judge(theme, "text-on-accent", "accent", poor);
        }
        assertThat(poor).isEmpty();
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void bothThemesHaveTheSameTokens() {
        assertThat(themes.all()).extracting(Theme::id).containsExactly("atoll-dark", "atoll-light");
        assertThat(themes.all().getFirst().tokens().keySet())
                .isEqualTo(themes.all().getLast().tokens().keySet());
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
        assertThatThrownBy(() -> new Theme("x", "X", true, tokens)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void judge(Theme theme, String text, String surface, List<String> poor) {
        double contrast = contrast(theme.colour(text), theme.colour(surface));
        if (contrast < READABLE) {
            poor.add("%s: %s on %s %.2f".formatted(theme.id(), text, surface, contrast));
        }
    }

    /// WCAG 2.2, "contrast ratio".
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static String sheet(Class<?> owner, String name) throws IOException {
        try (InputStream sheet = owner.getResourceAsStream(name)) {
            assertThat(sheet).isNotNull();
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
