package dev.atoll.app.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour that hides what is under it.
///
/// @param red from 0 to 255
/// @param green likewise
/// @param blue likewise
record Colour(int red, int green, int blue) {
    static final Colour BLACK = new Colour(0, 0, 0);
    static final Colour WHITE = new Colour(255, 255, 255);
    private static final Pattern SHORT = Pattern.compile("#[0-9a-fA-F]{3,4}");
    private static final Pattern LONG = Pattern.compile("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");

    /// The colour that a text writes, laid over another; empty if it writes none, or one that is not seen at all.
    ///
    /// @param text `#rgb`, `#rgba`, `#rrggbb` or `#rrggbbaa`
    static Optional<Colour> parse(String text, Colour under) {
        if (!isColour(text)) {
            return Optional.empty();
        }
        String digits = text.substring(1);
        if (digits.length() < 6) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        Colour over = new Colour(part(digits, 0), part(digits, 2), part(digits, 4));
        int shown = digits.length() == 8 ? part(digits, 6) : 255;
        return shown == 0 ? Optional.empty() : Optional.of(under.mixed(over, shown / 255.0));
    }

    static boolean isColour(String text) {
        return SHORT.matcher(text).matches() || LONG.matcher(text).matches();
    }

    private static int part(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2), 16);
    }

    /// This one with a share of another, from 0 to 1.
    Colour mixed(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /// How well one is told from the other, from 1 to 21: "contrast ratio" of WCAG 2.2.
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /// "Relative luminance" of WCAG 2.2.
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// Whether light text is easier to read on it than dark text.
    boolean isDark() {
        return contrast(WHITE) > contrast(BLACK);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
