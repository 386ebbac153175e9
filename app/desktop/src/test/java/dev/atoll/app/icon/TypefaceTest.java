package dev.atoll.app.icon;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Letters of a real typeface of icons, bare and packed, whole and torn.
final class TypefaceTest {
    private static final int STAR = 0xf586;
    private static final int NO_LETTER = 0x4e2d;

    private static byte[] bare() {
        String path = "/META-INF/resources/bootstrapicons/1.4.1/fonts/bootstrap-icons.ttf";
        try (InputStream file = TypefaceTest.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new AssertionError("no typeface of icons is on the class path");
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The same typeface as WOFF, packed here.
    private static byte[] packed(byte[] bare) {
        ByteBuffer from = ByteBuffer.wrap(bare);
        int count = from.getShort(4);
        ByteBuffer to = ByteBuffer.allocate(2 * bare.length + 20 * count + 44);
        to.putInt(0, 0x774F4646).putInt(4, from.getInt(0)).putShort(12, (short) count);
        int at = 44 + 20 * count;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            byte[] table =
                    Arrays.copyOfRange(bare, from.getInt(entry + 8), from.getInt(entry + 8) + from.getInt(entry + 12));
            byte[] small = deflated(table);
            byte[] content = small.length < table.length ? small : table;
            int there = 44 + 20 * i;
            to.putInt(there, from.getInt(entry)).putInt(there + 4, at);
            to.putInt(there + 8, content.length).putInt(there + 12, table.length);
            to.put(at, content);
            at += (content.length + 3) / 4 * 4;
        }
        return Arrays.copyOf(to.array(), at);
    }

    private static byte[] deflated(byte[] table) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(table);
            deflater.finish();
            byte[] small = new byte[table.length + 100];
            return Arrays.copyOf(small, deflater.deflate(small));
        }
    }

    @Test
    void aLetterIsAnOutlineInItsMiddle() {
        Picture.Drawn star = Typeface.of(bare()).letter(STAR);
        assertThat(star.shapes()).hasSize(1);
        assertThat(star.shapes().getFirst().path())
                .startsWith("M")
                .endsWith("z")
                .contains("L");
        assertThat(PathData.checked(star.shapes().getFirst().path())).isNotEmpty();
        assertThat(star.width()).isEqualTo(star.height()).isGreaterThan(16);
    }

    @Test
    void aPackedTypefaceHasTheSameLetters() {
        byte[] packed = packed(bare());
        assertThat(packed.length).isLessThan(bare().length);
        assertThat(Typeface.of(packed).letter(STAR))
                .isEqualTo(Typeface.of(bare()).letter(STAR));
    }

    @Test
    void aLetterThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Typeface.of(bare()).letter(NO_LETTER))
                .isInstanceOfSatisfying(
                        UnreadableIconException.class,
                        refused -> assertThat(refused.words()).isEqualTo("has no letter U+4E2D"));
    }

    @Test
    void otherKindsAreRefusedByName() {
        for (String kind : new String[] {"wOF2", "OTTO", "%PDF", ""}) {
            byte[] file = Arrays.copyOf(kind.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), 64);
            assertThatThrownBy(() -> Typeface.of(file)).as(kind).isInstanceOf(UnreadableIconException.class);
        }
        assertThatThrownBy(() -> Typeface.of(new byte[2])).isInstanceOf(UnreadableIconException.class);
    }

    @Test
    void tornTypefacesAreReadOrRefusedAndNothingElse() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (byte[] good : new byte[][] {bare(), packed(bare())}) {
            for (int round = 0; round < 300; round++) {
                byte[] bad = Arrays.copyOf(good, round % 3 == 0 ? random.nextInt(good.length) : good.length);
                for (int i = 0; i < 8 && bad.length > 0; i++) {
                    int to = round % 2 == 0 ? bad.length : Math.min(bad.length, 400);
                    bad[random.nextInt(to)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(Typeface.of(bad).letter(STAR).shapes()).hasSize(1);
                } catch (UnreadableIconException refused) {
                    assertThat(refused.words()).as("seed " + seed).isNotBlank();
                }
            }
        }
    }
}
