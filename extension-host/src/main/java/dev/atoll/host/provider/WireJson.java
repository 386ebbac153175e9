package dev.atoll.host.provider;

import dev.atoll.host.abi.PackedList;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Values as the bindings have them, written as JSON for people, with the WIT's own names: records as objects, variants
/// and results as objects of one field, enumerations as words. What is long is cut, and says how much is missing.
final class WireJson {
    private static final int TEXT_KEPT = 2_000;
    private static final int ELEMENTS_KEPT = 100;
    private static final int VALUES_KEPT = 4_000;
    private static final int LETTERS_KEPT = 32_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private int values;
    private int letters;

    private WireJson() {}

    /// The arguments of a call.
    ///
    /// @param named the parameters' names, each followed by its argument
    static String ofArguments(Object... named) {
        var json = new WireJson();
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < named.length; i += 2) {
            object.set((String) named[i], json.node(named[i + 1]));
        }
        return written(object);
    }

    /// The arguments without their names.
    static List<Object> arguments(Object... named) {
        return IntStream.range(0, named.length / 2)
                .mapToObj(i -> named[2 * i + 1])
                .toList();
    }

    /// One value.
    static String of(Object value) {
        return written(new WireJson().node(value));
    }

    private static String written(JsonNode node) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private JsonNode node(Object value) {
        values++;
        return switch (value) {
            case String text -> text(text);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Float number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Boolean flag -> NODES.booleanNode(flag);
            case Unit _ -> NODES.nullNode();
            case Optional<?> maybe -> maybe.<JsonNode>map(this::node).orElseGet(NODES::nullNode);
            case Enum<?> word -> NODES.stringNode(kebab(word.name().toLowerCase(Locale.ROOT)));
            case Collection<?> list -> list(list.iterator(), list.size());
            case PackedList packed -> packed(packed);
            case Record one -> record(one);
            case byte[] bytes -> text(bytes.length + " bytes");
            default -> text(value.toString());
        };
    }

    private JsonNode text(String text) {
        int kept = Math.clamp(LETTERS_KEPT - letters, 0, Math.min(TEXT_KEPT, text.length()));
        letters += kept;
        int cut = text.length() - kept;
        return NODES.stringNode(cut > 0 ? text.substring(0, kept) + "… (" + cut + " more characters)" : text);
    }

    private JsonNode list(Iterator<?> elements, int size) {
        ArrayNode array = NODES.arrayNode();
        while (elements.hasNext() && array.size() < ELEMENTS_KEPT && values < VALUES_KEPT) {
            array.add(node(elements.next()));
        }
        if (elements.hasNext()) {
            array.add("… (" + (size - array.size()) + " more)");
        }
        return array;
    }

    private JsonNode packed(PackedList packed) {
        List<String> fields = packed.fields();
        int[] words = packed.words();
        var elements = IntStream.iterate(0, at -> at < words.length, at -> at + fields.size())
                .mapToObj(at -> element(fields, words, at))
                .iterator();
        return list(elements, words.length / fields.size());
    }

    private static JsonNode element(List<String> fields, int[] words, int at) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < fields.size(); i++) {
            object.put(kebab(fields.get(i)), words[at + i]);
        }
        return object;
    }

    /// The case of a variant is a record inside its sealed interface, with nothing or with what the case carries.
    private JsonNode record(Record one) {
        boolean isCase = Arrays.stream(one.getClass().getInterfaces()).anyMatch(Class::isSealed);
        if (!isCase) {
            return fields(one);
        }
        String name = kebab(one.getClass().getSimpleName());
        RecordComponent[] carried = one.getClass().getRecordComponents();
        return carried.length == 0
                ? NODES.stringNode(name)
                : NODES.objectNode().set(name, carried.length == 1 ? node(value(one, carried[0])) : fields(one));
    }

    private ObjectNode fields(Record one) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            object.set(kebab(component.getName()), node(value(one, component)));
        }
        return object;
    }

    private static Object value(Record one, RecordComponent component) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// Whether an answer says that there is none.
    static boolean declines(Object answer) {
        return answer instanceof Result.Err<?, ?>;
    }

    /// A name of Java as WIT has it.
    private static String kebab(String name) {
        var result = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter) && !result.isEmpty()) {
                result.append('-');
            }
            result.append(letter == '_' ? '-' : Character.toLowerCase(letter));
        }
        return result.toString();
    }
}
