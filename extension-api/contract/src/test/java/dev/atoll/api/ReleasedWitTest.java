package dev.atoll.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// A folder of WIT is released when a file `RELEASED` with the checksums of its files lies in it; from then on it never
/// changes.
///
/// The file has the form of `sha256sum *.wit`: a digest, two blanks, a file name.
final class ReleasedWitTest {
    private static final String RELEASED = "RELEASED";

    @Test
    void releasedFoldersAreAsTheyWereReleased() throws IOException {
        var wit = Path.of(System.getProperty("atoll.root", "../..")).resolve("extension-api/wit");
        var folders = foldersIn(wit);
        assertThat(folders).as("version folders in %s", wit).isNotEmpty();
        for (var folder : folders) {
            assertThat(differences(folder))
                    .as("changes to the released folder %s", folder)
                    .isEmpty();
        }
    }

    @Test
    void aChangedFileOfAReleasedFolderIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("types.wit"), "package atoll:extension@9.9.9;\n");
        var digest = digest(folder.resolve("types.wit"));
        Files.writeString(folder.resolve(RELEASED), digest + "  types.wit\n");
        assertThat(differences(folder)).isEmpty();

        Files.writeString(folder.resolve("types.wit"), "package atoll:extension@9.9.8;\n");
        Files.writeString(folder.resolve("more.wit"), "");
        assertThat(differences(folder)).containsExactly("more.wit was added", "types.wit was changed");
    }

    @Test
    void anUnreleasedFolderMayChange(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("types.wit"), "anything");
        assertThat(differences(folder)).isEmpty();
    }

    private static List<Path> foldersIn(Path wit) throws IOException {
        try (Stream<Path> entries = Files.list(wit)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<String> differences(Path folder) throws IOException {
        var differences = new ArrayList<String>();
        if (!Files.exists(folder.resolve(RELEASED))) {
            return differences;
        }
        var released = Files.readAllLines(folder.resolve(RELEASED));
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(f -> !f.endsWith(RELEASED)).sorted().toList()) {
                var name = file.getFileName().toString();
                if (released.stream().noneMatch(line -> line.endsWith("  " + name))) {
                    differences.add(name + " was added");
                } else if (!released.contains(digest(file) + "  " + name)) {
                    differences.add(name + " was changed");
                }
            }
        }
        for (var line : released) {
            var name = line.substring(line.indexOf("  ") + 2);
            if (!Files.exists(folder.resolve(name))) {
                differences.add(name + " was removed");
            }
        }
        return differences;
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
