package dev.atoll.benchmarks.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for what other programs are to read, deleted in the end; also the door to this module's resources.
public final class Scratch implements AutoCloseable {
    private static final String RESOURCES = "/dev/atoll/benchmarks/";

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /// A new folder.
    public static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("atoll-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes of a resource.
    ///
    /// @param name its path under this module's package
    public static byte[] resource(String name) {
        try (InputStream stream = Scratch.class.getResourceAsStream(RESOURCES + name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a resource into the folder under its own file name.
    Path put(String name) {
        return write(Path.of(name).getFileName().toString(), resource(name));
    }

    /// Puts a file into the folder.
    Path write(String name, byte[] content) {
        try {
            return Files.write(path(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A place in the folder.
    Path path(String name) {
        return folder.resolve(name);
    }

    /// A new empty file in the folder.
    Path fresh(String prefix) {
        try {
            return Files.createTempFile(folder, prefix, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The end of a text file in the folder, for messages; empty if there is none.
    String lastLine(Path file) {
        try {
            var lines = Files.readString(file).strip().lines().toList();
            return lines.isEmpty() ? "" : lines.getLast();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
