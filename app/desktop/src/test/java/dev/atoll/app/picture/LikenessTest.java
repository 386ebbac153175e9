package dev.atoll.app.picture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/// What counts as the same picture: a drawn list with rows of words is changed as a mistake would change it.
class LikenessTest {
    private static final int SURFACE = 0x161F28;
    private static final int TEXT = 0xD6DEE6;
    private static final int MUTED = 0x8294A5;
    private static final int SELECTION = 0x1C3A44;

    @TempDir
    Path folder;

    @Test
    void aPictureIsLikeItself() {
        assertThat(Likeness.between(list(0, 0, 8, TEXT), list(0, 0, 8, TEXT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void smoothingOfAnotherMachineIsForgiven(long seed) {
        assertThat(Likeness.between(list(0, 0, 8, TEXT), smoothedOtherwise(list(0, 0, 8, TEXT), seed)))
                .isEmpty();
    }

    @Test
    void whatHasMovedByThreePixelsDiffers() {
        assertThat(Likeness.between(list(0, 0, 8, TEXT), list(3, 0, 8, TEXT))).isPresent();
        assertThat(Likeness.between(list(0, 0, 8, TEXT), list(0, 3, 8, TEXT))).isPresent();
    }

    @Test
    void aMissingRowDiffersWhereItWas() {
        var difference = Likeness.between(list(0, 0, 8, TEXT), list(0, 0, 7, TEXT));
        assertThat(difference).isPresent();
        assertThat(difference.get().squares())
                .allSatisfy(square -> assertThat(square[1]).isBetween(168, 192));
        assertThat(difference.get().sentence()).contains("squares between x ");
    }

    @Test
    void textOfAnotherColourDiffers() {
        assertThat(Likeness.between(list(0, 0, 8, TEXT), list(0, 0, 8, MUTED))).isPresent();
    }

    @Test
    void aSurfaceOfAnotherColourDiffers() {
        Picture other = list(0, 0, 8, TEXT);
        int[] pixels = other.pixels().clone();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixels[i] == SURFACE ? 0x1F1F28 : pixels[i];
        }
        assertThat(Likeness.between(list(0, 0, 8, TEXT), new Picture(other.width(), other.height(), pixels)))
                .isPresent();
    }

    @Test
    void aMissingIconDiffers() {
        Picture with = list(0, 0, 8, TEXT);
        int[] pixels = with.pixels().clone();
        for (int y = 30; y < 42; y++) {
            for (int x = 4; x < 16; x++) {
                pixels[y * with.width() + x] = SURFACE;
            }
        }
        assertThat(Likeness.between(with, new Picture(with.width(), with.height(), pixels)))
                .isPresent();
    }

    @Test
    void wordsThatAreCutOffDiffer() {
        Picture whole = list(0, 0, 8, TEXT);
        int[] pixels = whole.pixels().clone();
        for (int y = 0; y < whole.height(); y++) {
            for (int x = 104; x < whole.width(); x++) {
                pixels[y * whole.width() + x] = SURFACE;
            }
        }
        assertThat(Likeness.between(whole, new Picture(whole.width(), whole.height(), pixels)))
                .isPresent();
    }

    @Test
    void aPictureWithoutApprovalOrOfAnotherSizeIsRefused() throws IOException {
        Gallery gallery = new Gallery(folder.resolve("approved"), folder.resolve("output"), false);
        assertThat(gallery.judge("list", list(0, 0, 8, TEXT)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("never approved"));
        list(0, 0, 8, TEXT).write(folder.resolve("approved/list.png"));
        assertThat(gallery.judge("list", list(0, 0, 8, TEXT))).isEmpty();
        assertThat(gallery.judge("list", Picture.plain(10, 20, SURFACE)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("10 × 20 and not 160 × 208"));
        assertThat(gallery.judge("list", list(3, 0, 8, TEXT))).isPresent();
        assertThat(folder.resolve("output/list-actual.png")).exists();
        assertThat(folder.resolve("output/list-difference.png")).exists();
    }

    @Test
    void aWrittenPictureIsReadAsItWas() throws IOException {
        Picture picture = list(0, 0, 8, TEXT);
        picture.write(folder.resolve("a.png"));
        assertThat(Picture.read(folder.resolve("a.png")).pixels()).isEqualTo(picture.pixels());
    }

    /// Rows with an icon and strokes like letters, the second one selected.
    private static Picture list(int right, int down, int rows, int text) {
        int width = 160;
        int height = 208;
        int[] pixels = Picture.plain(width, height, SURFACE).pixels().clone();
        Random letters = new Random(7);
        for (int row = 0; row < rows; row++) {
            int top = row * 24 + down;
            fill(pixels, new int[] {right, top, 150, 24}, row == 1 ? SELECTION : SURFACE);
            fill(pixels, new int[] {6 + right, top + 8, 8, 8}, MUTED);
            for (int x = 24; x < 120; x += 3 + letters.nextInt(3)) {
                fill(pixels, new int[] {x + right, top + 7 + letters.nextInt(3), 1, 9}, text);
            }
        }
        return new Picture(width, height, pixels);
    }

    private static void fill(int[] pixels, int[] place, int colour) {
        for (int y = place[1]; y < Math.min(208, place[1] + place[3]); y++) {
            for (int x = place[0]; x < Math.min(160, place[0] + place[2]); x++) {
                pixels[y * 160 + x] = colour;
            }
        }
    }

    /// Every pixel at an edge is off by up to a tenth of the range.
    private static Picture smoothedOtherwise(Picture picture, long seed) {
        Random random = new Random(seed);
        int[] pixels = picture.pixels().clone();
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int x = 1; x < picture.width() - 1; x++) {
                int colour = picture.at(x, y);
                if (picture.at(x - 1, y) != colour
                        || picture.at(x, y - 1) != colour
                        || picture.at(x + 1, y) != colour) {
                    int off = random.nextInt(51) - 25;
                    pixels[y * picture.width() + x] = (off((colour >> 16) & 255, off) << 16)
                            | (off((colour >> 8) & 255, off) << 8)
                            | off(colour & 255, off);
                }
            }
        }
        return new Picture(picture.width(), picture.height(), pixels);
    }

    private static int off(int channel, int by) {
        return Math.clamp(channel + by, 0, 255);
    }
}
