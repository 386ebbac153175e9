package dev.atoll.host.catalog;

import dev.atoll.api.manifest.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/// One object of a JSON file, read field by field with an exact complaint about everything that is not as
/// expected.
///
/// Reading never fails: what is missing or wrong is added to a list of problems, with its place as a JSON
/// pointer, what was found and what was expected, and something harmless is given back. Whoever reads looks at
/// the list in the end.
public final class JsonReader {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String place;
    private final JsonNode node;
    private final List<Problem> problems;
    private final Set<String> asked = new HashSet<>();

    private JsonReader(String place, JsonNode node, List<Problem> problems) {
        this.place = place;
        this.node = node;
        this.problems = problems;
    }

    /// The object that a whole file is, or nothing, with a problem, if it is not one.
    ///
    /// @param file the file's name, for problems
    /// @param content the file's bytes
    /// @param problems where problems go
    public static Optional<JsonReader> of(String file, byte[] content, List<Problem> problems) {
        try {
            var node = JsonTree.read(STRICT, content);
            if (node.isObject()) {
                return Optional.of(new JsonReader(file + "#", node, problems));
            }
            problems.add(new Problem(file, "Expected an object, found " + found(node) + "."));
        } catch (JacksonException e) {
            var location = e.getLocation();
            var where =
                    location == null ? "" : " in line " + location.getLineNr() + ", column " + location.getColumnNr();
            problems.add(new Problem(file, "It is not valid JSON" + where + ": " + e.getOriginalMessage() + "."));
        }
        return Optional.empty();
    }

    /// The place of a field, for problems.
    String place(String field) {
        return place + "/" + field;
    }

    /// Adds a problem at a field.
    public void complain(String field, String sentence) {
        problems.add(new Problem(place(field), sentence));
    }

    public boolean has(String field) {
        asked.add(field);
        return node.has(field);
    }

    /// A field that must be there and be a string.
    public String string(String field) {
        return optionalString(field).orElseGet(() -> {
            if (!node.has(field)) {
                complain(field, "It is missing; a string is expected.");
            }
            return "";
        });
    }

    /// A field that may be there, and then is a string.
    public Optional<String> optionalString(String field) {
        return optional(field, JsonNode::isString, "a string").map(JsonNode::stringValue);
    }

    /// A string that something is made of.
    ///
    /// @param expected what the string should be, for the problem
    public <T> Optional<T> parsed(String field, Function<String, Optional<T>> parser, String expected) {
        if (!has(field) || !node.path(field).isString()) {
            string(field);
            return Optional.empty();
        }
        var text = string(field);
        var result = parser.apply(text);
        if (result.isEmpty()) {
            complain(field, "Expected " + expected + ", found \"" + shortened(text) + "\".");
        }
        return result;
    }

    /// A field that may be there, and then is a whole number in a range.
    OptionalInt optionalInteger(String field, int least, int most) {
        var expected = "a whole number from " + least + " to " + most;
        return optional(
                        field,
                        value -> value.isInt() && value.intValue() >= least && value.intValue() <= most,
                        expected)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    /// A field that may be there, and then is a whole number of 64 bits.
    public Optional<Long> whole(String field) {
        return optional(field, value -> value.isIntegralNumber() && value.canConvertToLong(), "a whole number")
                .map(JsonNode::longValue);
    }

    /// A field that may be there, and then is a number.
    Optional<Double> real(String field) {
        return optional(field, value -> value.isNumber() && Double.isFinite(value.doubleValue()), "a number")
                .map(JsonNode::doubleValue);
    }

    /// A field that may be there, and then is true or false.
    boolean optionalBoolean(String field, boolean otherwise) {
        return optional(field, JsonNode::isBoolean, "true or false")
                .map(JsonNode::booleanValue)
                .orElse(otherwise);
    }

    /// A list of strings; an absent field is an empty one.
    List<String> strings(String field) {
        var result = new ArrayList<String>();
        var list = optional(field, JsonNode::isArray, "a list of strings");
        for (int i = 0; list.isPresent() && i < list.get().size(); i++) {
            var element = list.get().path(i);
            if (element.isString()) {
                result.add(element.stringValue());
            } else {
                complain(field + "/" + i, "Expected a string, found " + found(element) + ".");
            }
        }
        return result;
    }

    /// A list of strings that something is made of.
    <T> List<T> parsedStrings(String field, Function<String, Optional<T>> parser, String expected) {
        var result = new ArrayList<T>();
        var texts = strings(field);
        for (int i = 0; i < texts.size(); i++) {
            var parsed = parser.apply(texts.get(i));
            if (parsed.isPresent()) {
                result.add(parsed.get());
            } else {
                complain(field + "/" + i, "Expected " + expected + ", found \"" + shortened(texts.get(i)) + "\".");
            }
        }
        return result;
    }

    /// An object that may be there.
    Optional<JsonReader> object(String field) {
        return optional(field, JsonNode::isObject, "an object")
                .map(value -> new JsonReader(place(field), value, problems));
    }

    /// A list of objects; an absent field is an empty one.
    public List<JsonReader> objects(String field) {
        var result = new ArrayList<JsonReader>();
        var list = optional(field, JsonNode::isArray, "a list of objects");
        for (int i = 0; list.isPresent() && i < list.get().size(); i++) {
            var element = list.get().path(i);
            if (element.isObject()) {
                result.add(new JsonReader(place(field) + "/" + i, element, problems));
            } else {
                complain(field + "/" + i, "Expected an object, found " + found(element) + ".");
            }
        }
        return result;
    }

    /// A list of pairs of non-empty strings, such as `[["{", "}"]]`; an absent field is an empty one.
    List<List<String>> pairs(String field) {
        var result = new ArrayList<List<String>>();
        var list = optional(field, JsonNode::isArray, "a list of pairs of strings");
        for (int i = 0; list.isPresent() && i < list.get().size(); i++) {
            var element = list.get().path(i);
            if (element.isArray() && element.size() == 2 && isText(element.path(0)) && isText(element.path(1))) {
                result.add(
                        List.of(element.path(0).stringValue(), element.path(1).stringValue()));
            } else {
                complain(field + "/" + i, "Expected a pair of strings, found " + found(element) + ".");
            }
        }
        return result;
    }

    /// Complains of every field that nobody asked for. Called when an object has been read.
    public void complainOfUnknownFields() {
        for (var name : node.propertyNames()) {
            if (!asked.contains(name)) {
                var known = String.join(", ", asked.stream().sorted().toList());
                complain(shortened(name), "The field is not known here. Known are: " + known + ".");
            }
        }
    }

    /// Complains of every text, at whatever depth, with a character that does not show or that steers a screen; a text
    /// may
    /// have several lines.
    public void complainOfHiddenCharacters() {
        if (hides(node)) {
            complainOfHidden(place, node);
        }
    }

    /// Whether any text does, at whatever depth; found without a place for each.
    private static boolean hides(JsonNode value) {
        return value.isString()
                ? first(value.stringValue(), JsonReader::hides).isPresent()
                : value.valueStream().anyMatch(JsonReader::hides);
    }

    private void complainOfHidden(String at, JsonNode value) {
        if (value.isString()) {
            first(value.stringValue(), JsonReader::hides)
                    .ifPresent(c -> problems.add(new Problem(
                            at, String.format("It contains an invisible character, U+%04X; remove it.", c))));
        } else if (value.isObject()) {
            value.properties().forEach(field -> complainOfHidden(at + "/" + field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                complainOfHidden(at + "/" + i, value.path(i));
            }
        }
    }

    /// The first code point of a kind. All kinds asked for here are without the visible characters of ASCII, which most
    /// texts consist of and which are passed over quickly.
    static OptionalInt first(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit > '~') {
                int c = text.codePointAt(i);
                if (kind.test(c)) {
                    return OptionalInt.of(c);
                }
                i += Character.charCount(c) - 1;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean hides(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0100 && c <= 0xe01ef);
    }

    private Optional<JsonNode> optional(String field, Function<JsonNode, Boolean> test, String expected) {
        asked.add(field);
        var value = node.get(field);
        if (value == null) {
            return Optional.empty();
        }
        if (!test.apply(value)) {
            complain(field, "Expected " + expected + ", found " + found(value) + ".");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static boolean isText(JsonNode node) {
        return node.isString() && !node.stringValue().isEmpty();
    }

    private static String found(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "the string \"" + shortened(node.stringValue()) + "\"";
            case NUMBER -> "the number " + shortened(node.asString());
            case BOOLEAN -> node.asString();
            case NULL -> "null";
            case ARRAY -> "a list of " + node.size();
            case OBJECT -> "an object";
            case BINARY, MISSING, POJO -> "something else";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
