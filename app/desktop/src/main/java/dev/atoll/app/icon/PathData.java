package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.util.regex.Pattern;

/// Outlines as the path data of SVG: checked where they are given, written where a shape is.
final class PathData {
    private static final int LONGEST = 64 << 10;
    private static final Pattern PATH = Pattern.compile(
            "\\s*[Mm](?:[MmZzLlHhVvCcSsQqTtAa\\s,]|[+-]?(?:\\d{1,7}+(?!\\d)\\.?\\d{0,20}+|\\.\\d{1,20}+)(?:[eE](?:-\\d{1,2}+|\\+?\\d)(?!\\d))?)*+");

    private PathData() {}

    /// The same data, if it is data of a path.
    static String checked(String data) {
        if (data.length() > LONGEST) {
            throw new UnreadableIconException(Words.of("icon.outline-is-too-long"));
        }
        if (!data.isBlank() && !PATH.matcher(data).matches()) {
            throw new UnreadableIconException(Words.of("icon.outline-is-no-path", Excerpt.of(data)));
        }
        return data;
    }

    /// A rectangle.
    record Box(double x, double y, double width, double height) {
        /// Its outline, with round corners.
        String rounded(double rx, double ry) {
            if (rx <= 0 || ry <= 0) {
                return data("M% %h%v%h%z", x, y, width, height, -width);
            }
            double across = Math.min(rx, width / 2);
            double down = Math.min(ry, height / 2);
            String corner = data("a% % 0 0 1 ", across, down);
            return data("M% %h%", x + across, y, width - 2 * across)
                    + corner
                    + data("% %v%", across, down, height - 2 * down)
                    + corner
                    + data("% %h%", -across, down, 2 * across - width)
                    + corner
                    + data("% %v%", -across, -down, 2 * down - height)
                    + corner
                    + data("% %z", across, -down);
        }
    }

    /// An ellipse.
    static String ellipse(double x, double y, double rx, double ry) {
        return data("M% %", x - rx, y)
                + data("a% % 0 1 1 % 0", rx, ry, 2 * rx)
                + data("a% % 0 1 1 % 0z", rx, ry, -2 * rx);
    }

    /// Straight lines from place to place.
    static String lines(double[] places, boolean closed) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i + 1 < places.length; i += 2) {
            path.append(data(i == 0 ? "M% %" : "L% %", places[i], places[i + 1]));
        }
        return path.append(closed && !path.isEmpty() ? "z" : "").toString();
    }

    /// @param form the data, with `%` where a number goes
    private static String data(String form, double... numbers) {
        StringBuilder path = new StringBuilder();
        int next = 0;
        for (int i = 0; i < form.length(); i++) {
            char each = form.charAt(i);
            if (each == '%') {
                path.append(numbers[next++]);
            } else {
                path.append(each);
            }
        }
        return path.toString();
    }
}
