package dev.atoll.icons;

import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/// What the build made of the drawings.
final class RenderingTest {
    private static final Path MADE = Path.of("target/classes/dev/atoll/icons");

    @Test
    void everySizeIsThereWithClearCornersAndAFullMiddle() throws IOException {
        for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512, 1024}) {
            BufferedImage picture = read(size);
            assertThat(picture.getWidth()).isEqualTo(size);
            assertThat(picture.getHeight()).isEqualTo(size);
            assertThat(picture.getRGB(0, 0) >>> 24).as("corner at %d", size).isLessThan(0x80);
            assertThat(picture.getRGB(size / 2, size / 2) >>> 24).isEqualTo(0xFF);
        }
    }

    @Test
    void sandSeaAndLagoonAreToldApartAtSixteenPixels() throws IOException {
        BufferedImage picture = read(16);
        assertThat(contrast(picture.getRGB(8, 8), picture.getRGB(8, 4)))
                .as("lagoon and sea")
                .isGreaterThan(2);
        assertThat(contrast(picture.getRGB(8, 2), picture.getRGB(8, 4)))
                .as("sand and sea")
                .isGreaterThan(2);
    }

    @Test
    void windowsFindsEachPictureWhereItsEntrySays() throws IOException {
        ByteBuffer file =
                ByteBuffer.wrap(Files.readAllBytes(MADE.resolve("atoll.ico"))).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getShort(2)).isEqualTo((short) 1);
        for (int entry = 0; entry < file.getShort(4); entry++) {
            int at = 6 + 16 * entry;
            int size = file.get(at) == 0 ? 256 : file.get(at);
            byte[] bytes = new byte[file.getInt(at + 8)];
            file.get(file.getInt(at + 12), bytes);
            assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(size);
        }
    }

    @Test
    void macFindsPartsThatFillTheFile() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(MADE.resolve("atoll.icns")));
        assertThat(file.getInt(4)).isEqualTo(file.capacity());
        int at = 8;
        var sizes = new HashSet<Integer>();
        while (at < file.capacity()) {
            byte[] bytes = new byte[file.getInt(at + 4) - 8];
            file.get(at + 8, bytes);
            sizes.add(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
            at += 8 + bytes.length;
        }
        assertThat(at).isEqualTo(file.capacity());
        assertThat(sizes).contains(16, 32, 64, 128, 256, 512, 1024);
    }

    @Test
    void aMissingSizeIsNamed() {
        Map<Integer, byte[]> none = new TreeMap<>();
        assertThat(catchThrowable(() -> IconFiles.ico(none))).hasMessageContaining("16 pixels");
    }

    private static BufferedImage read(int size) throws IOException {
        return ImageIO.read(MADE.resolve("atoll-" + size + ".png").toFile());
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
