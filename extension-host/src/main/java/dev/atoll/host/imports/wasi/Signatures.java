package dev.atoll.host.imports.wasi;

import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tables of functions as text, one a line: the name, its parameters' types, and behind `->` its result's, if it
/// has one.
final class Signatures {
    private static final String ARROW = "->";

    private Signatures() {}

    /// The functions of a table by name.
    ///
    /// @throws IllegalArgumentException if a line is not of that form
    static Map<String, CoreSignature> parsed(String table) {
        return table.lines()
                .map(line -> Arrays.asList(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableMap(
                        List::getFirst, words -> signature(words.subList(1, words.size()))));
    }

    private static CoreSignature signature(List<String> words) {
        int arrow = words.indexOf(ARROW);
        return arrow < 0
                ? new CoreSignature(types(words), List.of())
                : new CoreSignature(types(words.subList(0, arrow)), types(words.subList(arrow + 1, words.size())));
    }

    private static List<CoreType> types(List<String> words) {
        return words.stream()
                .map(word -> switch (word) {
                    case "i32" -> CoreType.I32;
                    case "i64" -> CoreType.I64;
                    default -> throw new IllegalArgumentException("not a type: " + word);
                })
                .toList();
    }
}
