package dev.atoll.app.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/// The application's icon in the sizes that a window gives its desktop, which takes the one that fits.
final class WindowIcons {
    private WindowIcons() {}

    static List<Image> load() {
        return Stream.of(16, 32, 64, 128).map(WindowIcons::picture).toList();
    }

    private static Image picture(int size) {
        try (InputStream bytes = WindowIcons.class.getResourceAsStream("/dev/atoll/icons/atoll-" + size + ".png")) {
            if (bytes == null) {
                throw new IllegalStateException("the application's icon is not in the application");
            }
            return new Image(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
