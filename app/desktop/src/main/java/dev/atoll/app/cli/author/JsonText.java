package dev.atoll.app.cli.author;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// JSON as people write it: what is short stands on one line.
final class JsonText {
    private static final int SHORT = 100;
    private static final String INDENT = "  ";

    String of(JsonNode node) {
        return of(node, "", 0);
    }

    private String of(JsonNode node, String indent, int before) {
        String flat = flat(node);
        if (!node.isContainer() || (!indent.isEmpty() && indent.length() + before + flat.length() <= SHORT)) {
            return flat;
        }
        String inner = indent + INDENT;
        List<String> parts = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> parts.add(inner
                            + name(field.getKey())
                            + of(field.getValue(), inner, name(field.getKey()).length())));
            return parts.isEmpty() ? "{}" : "{\n" + String.join(",\n", parts) + "\n" + indent + "}";
        }
        node.forEach(element -> parts.add(inner + of(element, inner, 0)));
        return parts.isEmpty() ? "[]" : "[\n" + String.join(",\n", parts) + "\n" + indent + "]";
    }

    private static String name(String field) {
        return StringNode.valueOf(field) + ": ";
    }

    private static String flat(JsonNode node) {
        return switch (node) {
            case ObjectNode object when object.isEmpty() -> "{}";
            case ObjectNode object ->
                "{ "
                        + String.join(
                                ", ",
                                object.properties().stream()
                                        .map(field -> name(field.getKey()) + flat(field.getValue()))
                                        .toList())
                        + " }";
            case ArrayNode array ->
                "["
                        + String.join(
                                ", ",
                                StreamSupport.stream(array.spliterator(), false)
                                        .map(JsonText::flat)
                                        .toList())
                        + "]";
            default -> node.toString();
        };
    }
}
