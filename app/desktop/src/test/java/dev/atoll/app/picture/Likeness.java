package dev.atoll.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether two pictures show the same to somebody who looks at them.
///
/// Letters are smoothed a little differently from machine to machine. So both pictures are softened first, and then
/// compared in squares of eight pixels: a square differs if its mean colour does, or if several of its pixels do
/// clearly. A thing that has moved, is missing, is cut off or has another colour differs in many squares.
final class Likeness {
    private static final int SQUARE = 8;
    /// How far the mean of a channel may be off; 255 is the whole range. Letters a tenth bolder stay below.
    private static final double MEAN = 6;
    /// How far a channel of a softened pixel may be off.
    private static final int CLEAR = 32;
    /// How many pixels of a square may be clearly off.
    private static final int CLEAR_PIXELS = 5;
    /// How many squares may differ.
    private static final int SQUARES = 2;

    private static final int FADED = 3;
    private static final int MARK = 0xE0208A;

    private Likeness() {}

    /// Where two pictures differ.
    ///
    /// @param squares the squares, each by its first pixel, as `{x, y}`
    /// @param picture the actual picture faded, with the squares marked
    record Difference(List<int[]> squares, Picture picture) {
        /// The stretch of the picture in which they differ.
        String sentence() {
            int left = squares.stream().mapToInt(square -> square[0]).min().orElse(0);
            int top = squares.stream().mapToInt(square -> square[1]).min().orElse(0);
            int right = squares.stream()
                    .mapToInt(square -> square[0] + SQUARE)
                    .max()
                    .orElse(0);
            int bottom = squares.stream()
                    .mapToInt(square -> square[1] + SQUARE)
                    .max()
                    .orElse(0);
            return "it differs in %d squares between x %d and %d, y %d and %d"
                    .formatted(
                            squares.size(),
                            left,
                            Math.min(right, picture.width()),
                            top,
                            Math.min(bottom, picture.height()));
        }
    }

    /// Compares two pictures of the same size.
    ///
    /// @return nothing if they are alike
    static Optional<Difference> between(Picture approved, Picture actual) {
        int[] one = softened(approved);
        int[] other = softened(actual);
        List<int[]> squares = new ArrayList<>();
        for (int y = 0; y < approved.height(); y += SQUARE) {
            for (int x = 0; x < approved.width(); x += SQUARE) {
                int right = Math.min(x + SQUARE, approved.width());
                int bottom = Math.min(y + SQUARE, approved.height());
                if (differs(one, other, approved.width(), new int[] {x, y, right, bottom})) {
                    squares.add(new int[] {x, y});
                }
            }
        }
        return squares.size() <= SQUARES
                ? Optional.empty()
                : Optional.of(new Difference(List.copyOf(squares), marked(actual, squares)));
    }

    private static boolean differs(int[] one, int[] other, int width, int[] square) {
        int[] sums = new int[3];
        int clear = 0;
        int count = 0;
        for (int y = square[1]; y < square[3]; y++) {
            for (int x = square[0]; x < square[2]; x++) {
                int most = 0;
                for (int channel = 0; channel < 3; channel++) {
                    int off = channel(one[y * width + x], channel) - channel(other[y * width + x], channel);
                    sums[channel] += off;
                    most = Math.max(most, Math.abs(off));
                }
                clear += most > CLEAR ? 1 : 0;
                count++;
            }
        }
        double mean = Math.max(Math.abs(sums[0]), Math.max(Math.abs(sums[1]), Math.abs(sums[2]))) / (double) count;
        return mean > MEAN || clear > CLEAR_PIXELS;
    }

    private static int channel(int colour, int channel) {
        return (colour >> (8 * channel)) & 255;
    }

    /// Each pixel the mean of the nine around it.
    private static int[] softened(Picture picture) {
        int[] soft = new int[picture.pixels().length];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                soft[y * picture.width() + x] = around(picture, x, y);
            }
        }
        return soft;
    }

    private static int around(Picture picture, int x, int y) {
        int[] sums = new int[3];
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int colour = picture.at(
                        Math.clamp(x + dx, 0, picture.width() - 1), Math.clamp(y + dy, 0, picture.height() - 1));
                for (int channel = 0; channel < 3; channel++) {
                    sums[channel] += channel(colour, channel);
                }
            }
        }
        return (sums[0] / 9) | ((sums[1] / 9) << 8) | ((sums[2] / 9) << 16);
    }

    private static Picture marked(Picture actual, List<int[]> squares) {
        int[] pixels = new int[actual.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            int colour = actual.pixels()[i];
            int grey = (channel(colour, 0) + channel(colour, 1) + channel(colour, 2)) / 3;
            int faded = 255 - (255 - grey) / FADED;
            pixels[i] = faded | (faded << 8) | (faded << 16);
        }
        for (int[] square : squares) {
            frame(pixels, actual, square);
        }
        return new Picture(actual.width(), actual.height(), pixels);
    }

    private static void frame(int[] pixels, Picture actual, int[] square) {
        int right = Math.min(square[0] + SQUARE, actual.width()) - 1;
        int bottom = Math.min(square[1] + SQUARE, actual.height()) - 1;
        for (int y = square[1]; y <= bottom; y++) {
            for (int x = square[0]; x <= right; x++) {
                boolean edge = x == square[0] || x == right || y == square[1] || y == bottom;
                if (edge) {
                    pixels[y * actual.width() + x] = MARK;
                }
            }
        }
    }
}
