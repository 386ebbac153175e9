package dev.atoll.host.catalog;

import dev.atoll.host.engine.CodeStore;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Compiled code that belongs to the application: it lies in a folder `prepared` beside the packages that it was made
/// of, and is as trusted as the application's own. Nothing is written there.
public final class PreparedCode implements CodeStore {
    /// The folder's name.
    public static final String FOLDER = "prepared";

    private final List<String> folders;

    /// @param packages those of the application
    public PreparedCode(List<URI> packages) {
        this.folders = packages.stream().map(PreparedCode::beside).distinct().toList();
    }

    private static String beside(URI location) {
        var text = location.toString();
        return text.substring(0, text.lastIndexOf('/') + 1) + FOLDER + "/";
    }

    @Override
    public Optional<byte[]> read(String key) {
        for (var folder : folders) {
            try (var stream = URI.create(folder + key).toURL().openStream()) {
                return Optional.of(stream.readAllBytes());
            } catch (IOException ignored) {
                // it is not there, which only means that it is compiled
            }
        }
        return Optional.empty();
    }

    @Override
    public void write(String key, byte[] content) {
        // what was not prepared is kept elsewhere
    }
}
