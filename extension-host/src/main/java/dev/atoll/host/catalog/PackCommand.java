package dev.atoll.host.catalog;

import java.io.IOException;
import java.nio.file.Path;

/// The packer as a program for builds: `PackCommand FOLDER TARGET-FOLDER` packs a folder and prints the
/// package's path.
public final class PackCommand {
    private PackCommand() {}

    /// Packs, and ends with 1 and the problems on standard error if that cannot be.
    ///
    /// @param arguments the folder to pack and the folder the package goes to
    public static void main(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("Two arguments are needed: the folder to pack and the folder for the package.");
            System.exit(2);
        }
        try {
            System.out.println(PackageWriter.pack(Path.of(arguments[0]), Path.of(arguments[1])));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
