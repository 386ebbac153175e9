package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as they stand in drawings, none of which is without bounds.
final class Numbers {
    private static final double FAR = 1e6;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,20}\\.?\\d{0,20}|\\.\\d{1,20})(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern GAP = Pattern.compile("[\\s,]*");

    private Numbers() {}

    /// Numbers behind each other.
    ///
    /// @param most how many there may be
    static double[] list(String text, int most) {
        double[] found = new double[Math.min(most, text.length())];
        int count = 0;
        Matcher number = NUMBER.matcher(text);
        Matcher gap = GAP.matcher(text);
        int at = 0;
        while (true) {
            at = gap.region(at, text.length()).lookingAt() ? gap.end() : at;
            if (at == text.length()) {
                return java.util.Arrays.copyOf(found, count);
            }
            if (count == most || !number.region(at, text.length()).lookingAt()) {
                throw new UnreadableIconException(Words.of("icon.has-no-numbers", Excerpt.of(text)));
            }
            found[count++] = bounded(Double.parseDouble(number.group()));
            at = number.end();
        }
    }

    /// One length, in the units of the drawing or in pixels; empty if it is a part of something else.
    static Optional<Double> length(String text) {
        String bare = text.strip();
        bare = bare.endsWith("px") ? bare.substring(0, bare.length() - 2) : bare;
        return NUMBER.matcher(bare).matches() ? Optional.of(bounded(Double.parseDouble(bare))) : Optional.empty();
    }

    /// A share of one, as a number or in hundredths.
    static double share(String text, double otherwise) {
        String bare = text.strip();
        boolean hundredths = bare.endsWith("%");
        return length(hundredths ? bare.substring(0, bare.length() - 1) : bare)
                .map(number -> Math.clamp(hundredths ? number / 100 : number, 0.0, 1.0))
                .orElse(otherwise);
    }

    private static double bounded(double number) {
        if (!(Math.abs(number) <= FAR)) {
            throw new UnreadableIconException(Words.of("icon.has-too-large-a-number"));
        }
        return number;
    }
}
