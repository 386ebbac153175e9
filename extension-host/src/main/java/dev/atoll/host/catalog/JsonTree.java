package dev.atoll.host.catalog;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON to a tree of nodes from the library's stream of tokens, as one of its mappers would.
///
/// A window is not there before the settings, the keys, the theme and all manifests are read. Making the first mapper
/// alone takes longer than reading them so, since it also sets up how values of a hundred other kinds are read.
public final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /// The one value that a text is; a missing one if nothing stands in it.
    ///
    /// @param dialect what may stand in it beside JSON, and how deep and long it may be
    /// @throws tools.jackson.core.JacksonException if it is anything else, with the place where reading ended
    public static JsonNode read(JsonFactory dialect, String text) {
        try (JsonParser tokens = dialect.createParser(ObjectReadContext.empty(), text)) {
            return whole(tokens);
        }
    }

    /// The same of a file, in any encoding that JSON may have.
    public static JsonNode read(JsonFactory dialect, byte[] file) {
        try (JsonParser tokens = dialect.createParser(ObjectReadContext.empty(), file)) {
            return whole(tokens);
        }
    }

    private static JsonNode whole(JsonParser tokens) {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            return NODES.missingNode();
        }
        JsonNode value = value(tokens, first);
        if (tokens.nextToken() != null) {
            throw new StreamReadException(tokens, "Something stands behind the end of the value");
        }
        return value;
    }

    private static JsonNode value(JsonParser tokens, JsonToken first) {
        return switch (first) {
            case START_OBJECT -> object(tokens);
            case START_ARRAY -> array(tokens);
            case VALUE_STRING -> NODES.stringNode(tokens.getString());
            case VALUE_NUMBER_INT -> whole(tokens, tokens.getNumberType());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(tokens.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new StreamReadException(tokens, "There is no value here");
        };
    }

    private static JsonNode whole(JsonParser tokens, JsonParser.NumberType size) {
        return switch (size) {
            case INT -> NODES.numberNode(tokens.getIntValue());
            case LONG -> NODES.numberNode(tokens.getLongValue());
            default -> NODES.numberNode(tokens.getBigIntegerValue());
        };
    }

    private static ObjectNode object(JsonParser tokens) {
        ObjectNode object = NODES.objectNode();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            object.set(name, value(tokens, tokens.nextToken()));
        }
        return object;
    }

    private static ArrayNode array(JsonParser tokens) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken next = tokens.nextToken(); next != JsonToken.END_ARRAY; next = tokens.nextToken()) {
            array.add(value(tokens, next));
        }
        return array;
    }
}
