package dev.atoll.app.cli.author;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Where an answer is another than the one that was expected.
final class Difference {
    private static final int MOST = 5;

    private Difference() {}

    /// The first differences, as sentences; none if both are the same.
    static List<String> between(JsonNode expected, JsonNode answered) {
        List<String> found = new ArrayList<>();
        compare(expected, answered, "", found);
        return found.size() <= MOST
                ? found
                : List.of(found.subList(0, MOST), List.of("There are " + (found.size() - MOST) + " more differences."))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
    }

    private static void compare(JsonNode expected, JsonNode answered, String at, List<String> found) {
        switch (expected) {
            case ObjectNode wanted when answered instanceof ObjectNode given -> fields(wanted, given, at, found);
            case ArrayNode wanted when answered instanceof ArrayNode given -> elements(wanted, given, at, found);
            default -> {
                if (!same(expected, answered)) {
                    found.add(place(at) + " is " + answered + ", and should be " + expected + ".");
                }
            }
        }
    }

    private static boolean same(JsonNode expected, JsonNode answered) {
        return (expected.isNumber() && answered.isNumber())
                ? expected.asDouble() == answered.asDouble()
                : expected.equals(answered);
    }

    private static void fields(ObjectNode wanted, ObjectNode given, String at, List<String> found) {
        Set<String> names = new LinkedHashSet<>(wanted.propertyNames());
        names.addAll(given.propertyNames());
        for (String name : names) {
            String inside = at.isEmpty() ? name : at + "." + name;
            if (!given.has(name)) {
                found.add(place(inside) + " is missing, and should be " + wanted.get(name) + ".");
            } else if (!wanted.has(name)) {
                found.add(place(inside) + " is " + given.get(name) + ", and should not be there.");
            } else {
                compare(wanted.path(name), given.path(name), inside, found);
            }
        }
    }

    private static void elements(ArrayNode wanted, ArrayNode given, String at, List<String> found) {
        for (int i = 0; i < Math.max(wanted.size(), given.size()); i++) {
            String inside = at + "[" + i + "]";
            if (i >= given.size()) {
                found.add(place(inside) + " is missing, and should be " + wanted.get(i) + ".");
            } else if (i >= wanted.size()) {
                found.add(place(inside) + " is " + given.get(i) + ", and should not be there.");
            } else {
                compare(wanted.path(i), given.path(i), inside, found);
            }
        }
    }

    private static String place(String at) {
        return at.isEmpty() ? "The answer" : "The answer's " + at;
    }
}
