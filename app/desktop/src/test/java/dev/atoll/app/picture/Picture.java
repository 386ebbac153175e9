package dev.atoll.app.picture;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A picture as opaque pixels, `0xRRGGBB`, row by row. Nobody changes the array.
///
/// @param width in pixels
/// @param height in pixels
/// @param pixels as many as there are places
@SuppressWarnings("ArrayRecordComponent") // thousands of pixels, compared by their own rules
public record Picture(int width, int height, int[] pixels) {
    private static final int COLOURS = 256;
    /// The square of the distance of colours that look the same beside each other.
    private static final int UNSEEN = 3 * 20 * 20;

    private static final int OPAQUE = 0xFFFFFF;

    /// A picture that the toolkit has taken.
    public static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= OPAQUE;
        }
        return new Picture(width, height, pixels);
    }

    /// A picture of one colour.
    public static Picture plain(int width, int height, int colour) {
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, colour);
        return new Picture(width, height, pixels);
    }

    /// Reads a file.
    public static Picture read(Path file) throws IOException {
        BufferedImage image = Objects.requireNonNull(ImageIO.read(file.toFile()), () -> file + " is no picture");
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= OPAQUE;
        }
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    boolean isAsLargeAs(Picture other) {
        return width == other.width && height == other.height;
    }

    /// Whether this and another picture show the same.
    public boolean isLike(Picture other) {
        return isAsLargeAs(other) && Likeness.between(this, other).isEmpty();
    }

    /// The colour of a place.
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /// Writes a PNG file, which is small: of at most 256 colours where nobody sees a difference. The most frequent
    /// colours stay then, others become the nearest of these.
    public void write(Path file) throws IOException {
        int[] palette = palette();
        Map<Integer, Integer> known = new HashMap<>();
        int[] nearest = Arrays.stream(pixels)
                .map(pixel -> known.computeIfAbsent(pixel, colour -> nearest(palette, colour)))
                .toArray();
        boolean few = known.entrySet().stream()
                .allMatch(entry -> distance(palette[entry.getValue()], entry.getKey()) <= UNSEEN);
        BufferedImage image = few
                ? new BufferedImage(
                        width,
                        height,
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE))
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < pixels.length; i++) {
            if (few) {
                image.getRaster().setSample(i % width, i / width, 0, nearest[i]);
            } else {
                image.setRGB(i % width, i / width, pixels[i]);
            }
        }
        write(image, file);
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png")
                .next();
        ImageWriteParam small = writer.getDefaultWriteParam();
        small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        small.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), small);
        } finally {
            writer.dispose();
        }
    }

    private int[] palette() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        Comparator<Map.Entry<Integer, Integer>> often =
                Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        List<Integer> kept = counts.entrySet().stream()
                .sorted(often)
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = ((one >> 16) & 255) - ((other >> 16) & 255);
        int green = ((one >> 8) & 255) - ((other >> 8) & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
