package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A map of the plane that keeps lines straight: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, named as in SVG.
public record Affine(double a, double b, double c, double d, Point at) {
    /// The map that changes nothing.
    public static final Affine IDENTITY = new Affine(1, 0, 0, 1, new Point(0, 0));

    private static final int MOST_STEPS = 32;
    private static final Pattern STEP = Pattern.compile("\\s*,?\\s*([a-zA-Z]+)\\s*\\(([^)]*)\\)");

    /// A place of the plane.
    public record Point(double x, double y) {}

    /// Reads an attribute `transform`.
    static Affine parse(String text) {
        Affine all = IDENTITY;
        Matcher step = STEP.matcher(text);
        for (int steps = 0; steps < MOST_STEPS && step.lookingAt(); steps++) {
            all = all.then(step(step.group(1), Numbers.list(step.group(2), 6)));
            step.region(step.end(), text.length());
        }
        if (!text.substring(step.regionStart()).isBlank()) {
            throw misunderstood();
        }
        return all;
    }

    private static Affine step(String name, double[] with) {
        double first = with.length > 0 ? with[0] : 0;
        double second = with.length > 1 ? with[1] : 0;
        Point still = new Point(0, 0);
        return switch (name) {
            case "matrix" -> matrix(with);
            case "translate" -> moved(first, second);
            case "scale" -> new Affine(first, 0, 0, with.length > 1 ? second : first, still);
            case "rotate" -> rotated(first, with.length > 2 ? new Point(second, with[2]) : still);
            case "skewX" -> new Affine(1, 0, Math.tan(Math.toRadians(first)), 1, still);
            case "skewY" -> new Affine(1, Math.tan(Math.toRadians(first)), 0, 1, still);
            default -> throw misunderstood();
        };
    }

    private static Affine matrix(double[] with) {
        if (with.length != 6) {
            throw misunderstood();
        }
        return new Affine(with[0], with[1], with[2], with[3], new Point(with[4], with[5]));
    }

    private static UnreadableIconException misunderstood() {
        return new UnreadableIconException(Words.of("icon.has-a-transform-that-is-not"));
    }

    static Affine moved(double x, double y) {
        return new Affine(1, 0, 0, 1, new Point(x, y));
    }

    private static Affine rotated(double degrees, Point around) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return moved(around.x, around.y)
                .then(new Affine(cos, sin, -sin, cos, new Point(0, 0)))
                .then(moved(-around.x, -around.y));
    }

    /// The map that does another one first, and then this one.
    Affine then(Affine inner) {
        return new Affine(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                apply(inner.at));
    }

    Point apply(Point point) {
        return new Point(a * point.x + c * point.y + at.x, b * point.x + d * point.y + at.y);
    }

    /// How many times longer lengths become, on the whole.
    double scale() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
