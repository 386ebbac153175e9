package dev.atoll.host.oracle;

import tools.jackson.databind.JsonNode;

import java.util.Optional;
import java.util.TreeSet;

/// The first place at which two values differ, so that a failing comparison of large ones can be read.
public final class Difference {
    private Difference() {}

    /// Where and how, in a sentence; empty when the values are equal.
    public static Optional<String> between(JsonNode expected, JsonNode actual) {
        return at("", expected, actual);
    }

    private static Optional<String> at(String path, JsonNode expected, JsonNode actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                var found = at(path + "[" + i + "]", expected.get(i), actual.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (expected.isObject() && actual.isObject()) {
            var names = new TreeSet<>(expected.propertyNames());
            names.addAll(actual.propertyNames());
            for (var name : names) {
                var found = at(path + "." + name, expected.path(name), actual.path(name));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.of("%s is %s, not %s".formatted(path.isEmpty() ? "it" : path, brief(actual), brief(expected)));
    }

    private static String brief(JsonNode value) {
        var text = value.isMissingNode() ? "absent" : value.toString();
        var length = value.isContainer() ? value.size() + " parts: " : "";
        return length + (text.length() > 200 ? text.substring(0, 200) + "…" : text);
    }
}
