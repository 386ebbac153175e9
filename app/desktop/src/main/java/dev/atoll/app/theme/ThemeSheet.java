package dev.atoll.app.theme;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// A theme as a style sheet: its tokens as looked-up colours, the widget library's colours in terms of them, and one
/// rule a syntax token.
final class ThemeSheet {
    private static final String SYNTAX = "syntax.";

    private ThemeSheet() {}

    /// The style sheet as an address that the toolkit can load.
    static String address(Theme theme, String family) {
        byte[] css = css(theme, family).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    static String css(Theme theme, String family) {
        StringBuilder css = new StringBuilder(".root {\n");
        property(css, "-fx-font-family", '"' + family + '"');
        theme.tokens().forEach((token, colour) -> property(css, variable(token), colour));
        primer().forEach((name, token) -> property(css, name, variable(token)));
        css.append("}\n");
        // rules of the same weight: the last one wins, so the more special token comes later
        theme.tokens().keySet().stream()
                .filter(token -> token.startsWith(SYNTAX))
                .sorted(Comparator.comparingInt((String token) -> token.split("\\.", -1).length)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(token -> rule(css, token, theme.faces().get(token)));
        return css.toString();
    }

    /// The looked-up colour of a token.
    static String variable(String token) {
        return "-atoll-" + token.replace('.', '-');
    }

    private static void rule(StringBuilder css, String token, @Nullable Face face) {
        css.append(".palette .syntax.").append(token.replace('.', '-')).append(" {\n");
        property(css, "-fx-fill", variable(token));
        if (face != null) {
            property(css, "-fx-font-style", face.italic() ? "italic" : "normal");
            property(css, "-fx-font-weight", face.bold() ? "bold" : "normal");
            property(css, "-fx-underline", Boolean.toString(face.underlined()));
        }
        css.append("}\n");
    }

    private static void property(StringBuilder css, String name, String value) {
        css.append("  ").append(name).append(": ").append(value).append(";\n");
    }

    /// AtlantaFX's colours by our tokens.
    private static Map<String, String> primer() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("-color-fg-default", "text");
        names.put("-color-fg-muted", "text-muted");
        names.put("-color-fg-subtle", "text-muted");
        names.put("-color-fg-emphasis", "text-on-accent");
        names.put("-color-bg-default", "surface");
        names.put("-color-bg-overlay", "surface-raised");
        names.put("-color-bg-subtle", "surface-raised");
        names.put("-color-bg-inset", "surface");
        names.put("-color-border-default", "border");
        names.put("-color-border-muted", "border");
        names.put("-color-border-subtle", "border");
        names.put("-color-shadow-default", "shadow");
        names.put("-color-neutral-emphasis", "text-muted");
        names.put("-color-neutral-muted", "pressed");
        names.put("-color-neutral-subtle", "hover");
        names.put("-color-accent-fg", "accent");
        names.put("-color-accent-emphasis", "accent");
        names.put("-color-accent-6", "accent");
        names.put("-color-accent-muted", "accent");
        names.put("-color-accent-subtle", "selection");
        names.put("-color-danger-fg", "error");
        names.put("-color-danger-emphasis", "error");
        names.put("-color-warning-fg", "warning");
        names.put("-color-warning-emphasis", "warning");
        names.put("-color-success-fg", "added");
        names.put("-color-success-emphasis", "added");
        return names;
    }
}
