package dev.atoll.app.preview;

import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// A picture that was read from its file, or why it cannot be shown.
sealed interface PictureFile {
    /// The kinds that are shown, by the endings of names.
    Map<String, String> KINDS = Map.of("png", "PNG", "jpg", "JPEG", "jpeg", "JPEG", "gif", "GIF", "bmp", "BMP");

    /// So many bytes are read.
    int MOST = 64 << 20;

    /// So many pixels are shown.
    long MOST_PIXELS = 100_000_000;

    /// A picture.
    ///
    /// @param kind what people call its kind
    /// @param bytes how long its file is
    record Shown(Image image, String kind, long bytes) implements PictureFile {}

    /// None.
    ///
    /// @param sentence why
    record Broken(String sentence) implements PictureFile {}

    /// The kind that a name's ending tells; nothing if it is no picture's.
    static Optional<String> kind(Path path) {
        String name = String.valueOf(path.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KINDS.get(ending));
    }

    /// Reads one. Blocks.
    static PictureFile read(Workspace workspace, Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            byte[] bytes = workspace.bytes(path);
            if (bytes.length > MOST) {
                return new Broken(Words.of("preview.is-too-large-to-be", name));
            }
            Image image = new Image(new ByteArrayInputStream(bytes));
            if (image.isError() || image.getWidth() < 1) {
                return new Broken(Words.of("preview.is-not-a-picture-or", name));
            }
            if (image.getWidth() * image.getHeight() > MOST_PIXELS) {
                return new Broken(Words.of("preview.has-too-many-pixels-to", name));
            }
            return new Shown(image, kind(path).orElse(Words.of("preview.some-picture")), bytes.length);
        } catch (IOException unreadable) {
            return new Broken(Words.of("preview.cannot-be-read", name));
        }
    }
}
