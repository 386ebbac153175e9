package dev.atoll.host.catalog;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A JSON schema of a formatter's configuration, as its package may have it beside the module: what can be chosen for a
/// setting, and a sentence about it. Which settings there are, and how they are without one, the tool itself says.
///
/// @param root the schema
record SettingsSchema(JsonNode root) {
    /// What such a file is called.
    static final String FILE = "schema.json";

    private static final int DEEPEST = 8;
    private static final int LONGEST = 200;

    /// The schema in a file; nothing if it holds none.
    static Optional<SettingsSchema> of(byte[] file) {
        try {
            var root = JsonMapper.shared().readTree(file);
            return root.path("properties").isObject() ? Optional.of(new SettingsSchema(root)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// A setting with what the schema says of it.
    FormatterFacts.Setting refined(FormatterFacts.Setting setting) {
        var property = root.path("properties").path(setting.name().replace('-', '.'));
        var parts = parts(property, 0);
        var description = parts.stream()
                .flatMap(part -> part.path("description").asString("").lines().findFirst().stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                .findFirst()
                .orElse(setting.description());
        var value = setting.value();
        return new FormatterFacts.Setting(
                setting.name(), value.isString() ? choices(parts, value) : value, description);
    }

    /// A part of the schema with those that it refers to.
    private List<JsonNode> parts(JsonNode part, int depth) {
        var result = new ArrayList<>(List.of(part));
        var reference = part.path("$ref").asString("");
        if (reference.startsWith("#/") && depth < DEEPEST) {
            result.addAll(parts(root.at(reference.substring(1)), depth + 1));
        }
        for (var each : part.path("allOf")) {
            if (depth < DEEPEST) {
                result.addAll(parts(each, depth + 1));
            }
        }
        return result;
    }

    /// What can be chosen, what holds without a choice first; that alone if the schema does not tell all.
    private JsonNode choices(List<JsonNode> parts, JsonNode value) {
        for (var part : parts) {
            var words = words(part);
            if (words.size() > 1 && words.contains(value.asString())) {
                var result = JsonMapper.shared().createArrayNode().add(value.asString());
                words.stream().filter(word -> !word.equals(value.asString())).forEach(result::add);
                return result;
            }
        }
        return value;
    }

    /// The texts that a part allows and nothing else; none if it may be something else, too.
    private static List<String> words(JsonNode part) {
        var allowed = Stream.of("enum", "oneOf", "anyOf")
                .map(part::path)
                .filter(JsonNode::isArray)
                .findFirst();
        var result = new ArrayList<String>();
        for (var each : allowed.orElseGet(() -> JsonMapper.shared().createArrayNode())) {
            var words = alternatives(each);
            if (words.isEmpty()
                    || words.stream()
                            .anyMatch(
                                    word -> !word.isString() || word.asString().isBlank())) {
                return List.of();
            }
            words.forEach(word -> result.add(word.asString()));
        }
        return result.stream().distinct().toList();
    }

    private static List<JsonNode> alternatives(JsonNode each) {
        if (each.has("const")) {
            return List.of(each.path("const"));
        }
        return each.isObject() ? each.path("enum").valueStream().toList() : List.of(each);
    }
}
