package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/// The packer as a program for builds: `PackCommand FOLDER… TARGET` packs each folder into the target folder and lists
/// the packages' names in the target's `index.txt`, one a line, and what a start needs of them in [PackageHeads]. A
/// folder
/// without a manifest stands for the folders in it.
public final class PackCommand {
    private PackCommand() {}

    /// Packs, and ends with 1 and the problems on standard error if that cannot be.
    ///
    /// @param arguments the folders to pack, then the folder the packages go to
    public static void main(String... arguments) {
        if (arguments.length < 2) {
            System.err.println("Name the folders to pack and, last, the folder for the packages.");
            System.exit(2);
        }
        var target = Path.of(arguments[arguments.length - 1]);
        var packages = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < arguments.length - 1; i++) {
            for (var folder : folders(Path.of(arguments[i]))) {
                var file = pack(folder, target);
                packages.put(file.getFileName().toString(), bytes(file));
            }
        }
        try {
            Files.write(target.resolve("index.txt"), packages.keySet());
            Files.write(target.resolve(PackageHeads.FILE), PackageHeads.bytes(packages));
        } catch (IOException e) {
            fail(target, e);
        }
    }

    private static List<Path> folders(Path named) {
        if (Files.exists(named.resolve(Manifest.FILE))) {
            return List.of(named);
        }
        try (var inside = Files.list(named)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            fail(named, e);
            return List.of();
        }
    }

    private static Path pack(Path folder, Path target) {
        try {
            return PackageWriter.pack(folder, target);
        } catch (IOException | IllegalArgumentException e) {
            return fail(folder, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            fail(file, e);
            return new byte[0];
        }
    }

    private static Path fail(Path path, Exception problem) {
        System.err.println(path + ": " + problem.getMessage());
        System.exit(1);
        throw new AssertionError("System.exit does not return", problem);
    }
}
