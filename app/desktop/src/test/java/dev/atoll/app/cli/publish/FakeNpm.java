package dev.atoll.app.cli.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A program that stands for npm, on every system.
///
/// Its first word says how many words after it tell what it does; the rest is what npm would be given.
final class FakeNpm {
    /// Which of npm's words is the folder for the archive.
    private static final int DESTINATION = 6;

    private FakeNpm() {}

    static void main(String[] words) throws IOException {
        int own = 1 + Integer.parseInt(words[0]);
        String[] given = Arrays.copyOfRange(words, own, words.length);
        System.err.println("noise");
        switch (words[1]) {
            case "fetch" -> {
                Files.writeString(Path.of("line"), String.join(" ", given));
                Files.createFile(Path.of(given[DESTINATION], "tree-sitter-reef-1.0.0.tgz"));
            }
            case "fail" -> {
                System.out.println("{\"error\":{\"code\":\"" + words[2] + "\",\"summary\":\"" + words[3] + "\"}}");
                System.exit(1);
            }
            default -> {
                System.out.println("broken");
                System.exit(Integer.parseInt(words[2]));
            }
        }
    }

    /// Where its class lies.
    static Path place() {
        try {
            return Path.of(FakeNpm.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
