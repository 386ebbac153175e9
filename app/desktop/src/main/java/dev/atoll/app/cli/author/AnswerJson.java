package dev.atoll.app.cli.author;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.feature.Highlights;
import dev.atoll.api.feature.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The contract's values as JSON, in the form of `docs/features`: an absent value has no field, a case of several is an
/// object with the case's name or, if it carries nothing, the name alone. Inside of an answer, what is `false` or an
/// empty
/// list is left out, too, so that fixtures hold what matters.
final class AnswerJson {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    private AnswerJson() {}

    static JsonNode of(Object answer) {
        JsonNode json =
                answer instanceof Record record && !isCase(record.getClass()) ? fields(record, false) : any(answer);
        if (answer instanceof Highlights && json instanceof ObjectNode object) {
            // the editor's own, which no extension answers
            object.remove("languages");
        }
        return json;
    }

    private static JsonNode any(Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.map(AnswerJson::any).orElseGet(NODES::nullNode);
            case OptionalInt maybe -> maybe.isPresent() ? NODES.numberNode(maybe.getAsInt()) : NODES.nullNode();
            case DocumentId document -> NODES.numberNode(document.value());
            case Tokens tokens -> tokens(tokens);
            case Set<?> set ->
                list(set.stream().sorted(Comparator.comparing(Object::toString)).toList());
            case Collection<?> many -> list(many);
            case Enum<?> word -> NODES.stringNode(kebab(word.name()));
            case String text -> NODES.stringNode(text);
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case Float number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Record record -> record(record);
            default -> throw new IllegalStateException("no form in JSON is known of " + value.getClass());
        };
    }

    private static ArrayNode list(Collection<?> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(any(value)));
        return array;
    }

    private static ArrayNode tokens(Tokens tokens) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < tokens.size(); i++) {
            array.addObject()
                    .put("start", tokens.start(i))
                    .put("end", tokens.end(i))
                    .put("scope", tokens.scope(i));
        }
        return array;
    }

    private static JsonNode record(Record record) {
        return isCase(record.getClass()) ? inCase(record) : fields(record, true);
    }

    private static ObjectNode fields(Record record, boolean brief) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            JsonNode value = any(value(record, component));
            if (!value.isNull() && !(brief && saysNothing(value))) {
                object.set(component.getName(), value);
            }
        }
        return object;
    }

    private static boolean saysNothing(JsonNode value) {
        return value.isArray() ? value.isEmpty() : value.isBoolean() && !value.asBoolean();
    }

    /// Whether a record is one of several cases.
    private static boolean isCase(Class<?> type) {
        return List.of(type.getInterfaces()).stream().anyMatch(Class::isSealed);
    }

    private static JsonNode inCase(Record record) {
        String name = kebab(record.getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2"));
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (components.length == 0) {
            return NODES.stringNode(name);
        }
        ObjectNode object = NODES.objectNode();
        object.set(name, components.length == 1 ? any(value(record, components[0])) : fields(record, true));
        return object;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
