package dev.atoll.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for what is only needed for a while; it goes with all that is in it when it is closed.
public final class ScratchFolder implements AutoCloseable {
    private final Path path;

    private ScratchFolder(Path path) {
        this.path = path;
    }

    /// Makes one that only the user can read.
    ///
    /// @throws IOException if there is no place for it
    public static ScratchFolder make() throws IOException {
        return new ScratchFolder(Files.createTempDirectory("atoll-"));
    }

    /// Where it is.
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException inUse) {
            // the system clears its folder of temporary files
        }
    }
}
