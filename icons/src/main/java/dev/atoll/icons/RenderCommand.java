package dev.atoll.icons;

import org.apache.batik.transcoder.TranscoderException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Renders the application's icon: `RenderCommand DRAWING SMALL-DRAWING FOLDER`.
///
/// The folder gets `atoll-SIZE.png` for each size from 16 to 1024, `atoll.ico` for Windows and `atoll.icns` for macOS.
/// Sizes up to 32 pixels are rendered from the small drawing, which has fewer and thicker shapes.
public final class RenderCommand {
    /// The largest size that is rendered from the small drawing.
    private static final int SMALL = 32;

    private static final int[] SIZES = {16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512, 1024};

    private RenderCommand() {}

    /// Renders everything.
    ///
    /// @param arguments the drawing, the one for small sizes, and the folder to fill
    /// @throws IOException if a file cannot be read or written
    /// @throws TranscoderException if a drawing cannot be rendered
    public static void main(String[] arguments) throws IOException, TranscoderException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("say DRAWING SMALL-DRAWING FOLDER");
        }
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Map<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : SIZES) {
            Path drawing = Path.of(size <= SMALL ? arguments[1] : arguments[0]);
            byte[] picture = Rendering.png(Files.readString(drawing), size);
            pictures.put(size, picture);
            Files.write(folder.resolve("atoll-" + size + ".png"), picture);
        }
        Files.write(folder.resolve("atoll.ico"), IconFiles.ico(pictures));
        Files.write(folder.resolve("atoll.icns"), IconFiles.icns(pictures));
    }
}
