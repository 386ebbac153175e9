package dev.atoll.generator.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The source files of a guest.
final class Sources {
    private final SortedMap<Path, List<String>> files = new TreeMap<>();

    /// A stretch of a file.
    ///
    /// @param file where it is
    /// @param text its lines
    record Excerpt(Path file, String text) {}

    /// Reads files, and what lies directly in folders.
    Sources(List<Path> places) throws IOException {
        for (Path place : places) {
            try (Stream<Path> found = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(file, Files.readAllLines(file));
                }
            }
        }
    }

    /// The declaration that begins with a line, with the comment above it, to the bracket that closes it.
    ///
    /// @param head matches that line from its start
    /// @throws IllegalStateException if there is none
    Excerpt declaration(Pattern head) {
        Excerpt first = find(head);
        List<String> lines = lines(first.file());
        int line = lines.indexOf(first.text());
        int from = line;
        while (from > 0 && lines.get(from - 1).matches("(//|/\\*| \\*).*")) {
            from--;
        }
        int to = line;
        while (!lines.get(to).equals("}")) {
            to++;
        }
        return new Excerpt(first.file(), String.join("\n", lines.subList(from, to + 1)));
    }

    /// A line.
    ///
    /// @param head matches it from its start
    /// @throws IllegalStateException if there is none
    Excerpt find(Pattern head) {
        for (Path file : files.keySet()) {
            for (String line : lines(file)) {
                if (head.matcher(line).lookingAt()) {
                    return new Excerpt(file, line);
                }
            }
        }
        throw new IllegalStateException("no line begins with `" + head + "` in " + files.keySet());
    }

    private List<String> lines(Path file) {
        return files.getOrDefault(file, List.of());
    }
}
