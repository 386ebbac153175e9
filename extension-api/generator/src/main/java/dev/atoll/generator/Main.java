package dev.atoll.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The command that rewrites all generated bindings of the project.
public final class Main {
    private Main() {}

    /// Writes the bindings.
    ///
    /// @param arguments the project's folder
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("usage: dev.atoll.generator.Main <project folder>");
        }
        Path root = Path.of(arguments[0]);
        for (Map.Entry<Path, String> file : Bindings.of(root).entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.writeString(file.getKey(), file.getValue());
        }
    }
}
