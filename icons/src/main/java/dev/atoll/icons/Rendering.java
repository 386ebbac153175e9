package dev.atoll.icons;

import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;

/// A drawing as pixels.
final class Rendering {
    private Rendering() {}

    /// The drawing as a square picture.
    ///
    /// @param drawing SVG
    /// @param size of each side, in pixels
    /// @throws TranscoderException if the drawing is no SVG, or one that cannot be rendered
    static byte[] png(String drawing, int size) throws TranscoderException, IOException {
        Picture picture = new Picture();
        picture.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) size);
        picture.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) size);
        picture.transcode(new TranscoderInput(new StringReader(drawing)), new TranscoderOutput());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture.image(), "png", bytes);
        return bytes.toByteArray();
    }

    /// Keeps the rendered pixels instead of writing them.
    private static final class Picture extends ImageTranscoder {
        private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

        BufferedImage image() {
            return image;
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage rendered, TranscoderOutput unused) {
            image = rendered;
        }
    }
}
