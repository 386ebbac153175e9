package dev.atoll.app.theme;

import java.util.ArrayList;
import java.util.List;

/// What in a theme is hard to read, counted apart from what the themes are made legible by.
final class Contrast {
    private static final double READABLE = 4.5;
    private static final List<String> EDITOR_SURFACES =
            List.of("surface", "current-line", "selection", "selection-idle");
    private static final List<String> CONTROL_SURFACES = List.of("surface", "surface-raised", "hover");
    private static final List<String> CONTROL_TEXTS =
            List.of("text", "text-muted", "accent", "error", "warning", "info", "hint", "added", "changed", "removed");

    private final Theme theme;
    private final List<String> poor = new ArrayList<>();

    private Contrast(Theme theme) {
        this.theme = theme;
    }

    /// Each pair of letters and ground below 4.5 to 1.
    static List<String> poor(Theme theme) {
        Contrast contrast = new Contrast(theme);
        theme.tokens().keySet().stream()
                .filter(token -> token.startsWith("syntax.") || token.equals("text"))
                .forEach(token -> EDITOR_SURFACES.forEach(surface -> contrast.judge(token, surface)));
        CONTROL_TEXTS.forEach(token -> CONTROL_SURFACES.forEach(surface -> contrast.judge(token, surface)));
        contrast.judge("gutter-number", "surface");
        contrast.judge("gutter-number", "current-line");
        contrast.judge("fold", "surface");
        contrast.judge("text-muted", "current-line");
        contrast.judge("text", "pressed");
        contrast.judge("text-on-accent", "accent");
        return contrast.poor;
    }

    private void judge(String text, String surface) {
        double contrast = between(theme.colour(text), theme.colour(surface));
        if (contrast < READABLE) {
            poor.add("%s: %s on %s %.2f".formatted(theme.id(), text, surface, contrast));
        }
    }

    /// WCAG 2.2, "contrast ratio".
    static double between(String one, String other) {
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
}
