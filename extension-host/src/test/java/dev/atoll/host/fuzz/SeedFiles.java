package dev.atoll.host.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Writes the seeds of a target as files, for fuzzers that read them from a folder.
final class SeedFiles {
    private SeedFiles() {}

    /// @param arguments the target's name and the folder
    public static void main(String[] arguments) throws IOException {
        var target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        var folder = Files.createDirectories(Path.of(arguments[1]));
        int number = 0;
        for (var seed : target.seeds()) {
            Files.write(folder.resolve("seed-" + number++), seed);
        }
    }
}
