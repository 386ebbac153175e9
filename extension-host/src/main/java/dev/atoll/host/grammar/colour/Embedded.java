package dev.atoll.host.grammar.colour;

import java.util.List;

/// Stretches of a text that are written in another language.
///
/// @param language a name of the language, in lower case
/// @param ranges where it stands, in order: start and end each; together they are one text of that language
public record Embedded(String language, List<int[]> ranges) {
    public Embedded {
        ranges = List.copyOf(ranges);
    }
}
