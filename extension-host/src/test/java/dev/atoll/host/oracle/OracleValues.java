package dev.atoll.host.oracle;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import dev.atoll.host.abi.Result;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The oracle's JSON of values of the generated bindings: the way back of [JavaValues].
final class OracleValues {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

    private OracleValues() {}

    /// The JSON of a value of a type.
    static JsonNode json(Object value, Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> primitive(value, primitive);
            case Type.ListOf list -> list(value, list.element());
            case Type.OptionOf option -> option((Optional<?>) value, option.value());
            case Type.ResultOf result -> result((Result<?, ?>) value, result);
            case Type.TupleOf tuple -> {
                var array = JSON.arrayNode();
                for (int i = 0; i < tuple.members().size(); i++) {
                    array.add(
                            json(BindingClasses.part(value, i), tuple.members().get(i)));
                }
                yield array;
            }
            case Type.Named named -> shape(value, named.definition().shape());
        };
    }

    private static JsonNode result(Result<?, ?> value, Type.ResultOf type) {
        return switch (value) {
            case Result.Ok<?, ?> ok -> variant("ok", ok.value(), type.ok());
            case Result.Err<?, ?> err -> variant("err", err.error(), type.error());
        };
    }

    private static JsonNode shape(Object value, Shape shape) {
        return switch (shape) {
            case Shape.RecordOf record -> record(value, record.fields());
            case Shape.VariantOf variant -> {
                var cases = value.getClass().getInterfaces()[0].getPermittedSubclasses();
                var chosen = variant.cases().get(Arrays.asList(cases).indexOf(value.getClass()));
                var payload = chosen.type() == null ? value : BindingClasses.part(value, 0);
                yield variant(chosen.name(), payload, chosen.type());
            }
            case Shape.EnumOf ignored ->
                JSON.stringNode(
                        ((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Shape.FlagsOf flags -> {
                int bits = (Integer) BindingClasses.part(value, 0);
                var object = JSON.objectNode();
                for (int i = 0; i < flags.labels().size(); i++) {
                    object.put(Names.camel(flags.labels().get(i).name()), (bits >> i & 1) != 0);
                }
                yield object;
            }
            case Shape.Alias alias -> json(value, alias.target());
        };
    }

    private static ObjectNode record(Object value, List<Shape.Field> fields) {
        var object = JSON.objectNode();
        for (int i = 0; i < fields.size(); i++) {
            put(
                    object,
                    Names.camel(fields.get(i).name()),
                    json(BindingClasses.part(value, i), fields.get(i).type()));
        }
        return object;
    }

    /// An absent option has no key.
    private static void put(ObjectNode object, String key, JsonNode value) {
        if (!value.isNull()) {
            object.set(key, value);
        }
    }

    private static ObjectNode variant(String tag, Object payload, @Nullable Type type) {
        var object = JSON.objectNode().put("tag", tag);
        if (type != null) {
            put(object, "val", json(payload, type));
        }
        return object;
    }

    private static JsonNode option(Optional<?> value, Type inner) {
        if (inner.dealiased() instanceof Type.OptionOf) {
            return value.isPresent()
                    ? variant("some", value.get(), inner)
                    : JSON.objectNode().put("tag", "none");
        }
        return value.isPresent() ? json(value.get(), inner) : JSON.nullNode();
    }

    private static JsonNode list(Object value, Type element) {
        return switch (value) {
            case byte[] bytes -> array(IntStream.range(0, bytes.length).mapToObj(i -> (int) bytes[i]), element);
            case int[] words -> array(Arrays.stream(words).boxed(), element);
            case List<?> items -> array(items.stream(), element);
            default -> packed(value, element);
        };
    }

    private static JsonNode array(Stream<?> items, Type element) {
        var array =
                JSON.arrayNode().addAll(items.map(item -> json(item, element)).toList());
        return element.dealiased() instanceof Type.Primitive primitive ? RandomValues.numbers(primitive, array) : array;
    }

    /// A list of records that is kept as one array of numbers.
    private static ArrayNode packed(Object list, Type element) {
        int[] words;
        try {
            words = (int[]) list.getClass().getMethod("words").invoke(list);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(list.toString(), e);
        }
        var fields = ((Shape.RecordOf)
                        ((Type.Named) element.dealiased()).definition().shape())
                .fields();
        var array = JSON.arrayNode();
        for (int at = 0; at < words.length; at += fields.size()) {
            var object = array.addObject();
            for (int i = 0; i < fields.size(); i++) {
                object.set(
                        Names.camel(fields.get(i).name()),
                        json(words[at + i], fields.get(i).type()));
            }
        }
        return array;
    }

    private static JsonNode primitive(Object value, Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL -> JSON.booleanNode((Boolean) value);
            case U8 -> JSON.numberNode((Integer) value & 0xff);
            case U32 -> RandomValues.number((double) Integer.toUnsignedLong((Integer) value));
            case S8, U16, S16, S32 -> JSON.numberNode((int) (Integer) value);
            case U64 -> JSON.objectNode().put("$int", Long.toUnsignedString((Long) value));
            case S64 -> JSON.objectNode().put("$int", Long.toString((Long) value));
            case F32 -> RandomValues.number((Float) value);
            case F64 -> RandomValues.number((Double) value);
            case CHAR -> JSON.stringNode(Character.toString((Integer) value));
            case STRING -> JSON.stringNode((String) value);
        };
    }
}
