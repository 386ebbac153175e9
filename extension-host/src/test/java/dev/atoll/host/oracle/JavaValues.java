package dev.atoll.host.oracle;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Values of the generated bindings, made from the oracle's JSON.
final class JavaValues {
    private final BindingClasses classes;

    JavaValues(BindingClasses classes) {
        this.classes = classes;
    }

    /// The Java value of a type; `json` is null or missing for an absent option.
    Object value(JsonNode json, Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> primitive(json, primitive);
            case Type.ListOf list -> list(json, list.element());
            case Type.OptionOf option -> option(json, option.value());
            case Type.ResultOf result ->
                json.get("tag").asString().equals("ok")
                        ? Result.ok(payload(json, result.ok()))
                        : Result.err(payload(json, result.error()));
            case Type.TupleOf tuple ->
                BindingClasses.create(
                        classes.tuple(tuple.members().size()),
                        IntStream.range(0, tuple.members().size())
                                .mapToObj(
                                        i -> value(json.get(i), tuple.members().get(i)))
                                .toArray());
            case Type.Named named -> shape(json, named);
        };
    }

    private Object payload(JsonNode json, @Nullable Type type) {
        return type == null ? Unit.UNIT : value(json.path("val"), type);
    }

    private Object shape(JsonNode json, Type.Named type) {
        var definition = type.definition();
        return switch (definition.shape()) {
            case Shape.RecordOf record ->
                BindingClasses.create(
                        classes.definition(definition),
                        record.fields().stream()
                                .map(f -> value(json.path(Names.camel(f.name())), f.type()))
                                .toArray());
            case Shape.VariantOf variant -> {
                var tag = json.get("tag").asString();
                int index = IntStream.range(0, variant.cases().size())
                        .filter(i -> variant.cases().get(i).name().equals(tag))
                        .findFirst()
                        .orElseThrow();
                var payload = variant.cases().get(index).type();
                var chosen = classes.definition(definition).getPermittedSubclasses()[index];
                yield payload == null
                        ? BindingClasses.create(chosen)
                        : BindingClasses.create(chosen, value(json.path("val"), payload));
            }
            case Shape.EnumOf choice ->
                classes.definition(definition)
                        .getEnumConstants()[labels(choice.labels()).indexOf(json.asString())];
            case Shape.FlagsOf flags -> {
                int bits = 0;
                for (int i = 0; i < flags.labels().size(); i++) {
                    boolean set =
                            json.get(Names.camel(flags.labels().get(i).name())).asBoolean();
                    bits |= set ? 1 << i : 0;
                }
                yield BindingClasses.create(classes.definition(definition), bits);
            }
            case Shape.Alias alias -> value(json, alias.target());
        };
    }

    private static List<String> labels(List<Shape.Label> labels) {
        return labels.stream().map(Shape.Label::name).toList();
    }

    private Optional<Object> option(JsonNode json, Type inner) {
        if (inner.dealiased() instanceof Type.OptionOf) {
            return json.get("tag").asString().equals("none") ? Optional.empty() : Optional.of(payload(json, inner));
        }
        return json.isNull() || json.isMissingNode() ? Optional.empty() : Optional.of(value(json, inner));
    }

    private Object list(JsonNode json, Type element) {
        var items = new ArrayList<>();
        for (var item : json.isObject() ? json.iterator().next() : json) {
            items.add(value(item, element));
        }
        if (element.dealiased() instanceof Type.Primitive primitive) {
            return switch (primitive) {
                case U8, S8 -> bytes(items);
                case U32, S32 -> items.stream().mapToInt(i -> (Integer) i).toArray();
                case BOOL, U16, S16, U64, S64, F32, F64, CHAR, STRING -> items;
            };
        }
        return Layout.packed(element) && element.dealiased() instanceof Type.Named named ? packed(items, named) : items;
    }

    private static byte[] bytes(List<Object> items) {
        var bytes = new byte[items.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = ((Integer) items.get(i)).byteValue();
        }
        return bytes;
    }

    private Object packed(List<Object> items, Type.Named element) {
        var words = items.stream()
                .flatMap(item -> IntStream.range(0, item.getClass().getRecordComponents().length)
                        .mapToObj(i -> (Integer) BindingClasses.part(item, i)))
                .mapToInt(Integer::intValue)
                .toArray();
        return BindingClasses.create(classes.packedList(element.definition()), words);
    }

    private static Object primitive(JsonNode json, Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL -> json.asBoolean();
            case U8, S8, U16, S16, U32, S32 -> (int) json.asLong();
            case U64 -> Long.parseUnsignedLong(json.get("$int").asString());
            case S64 -> Long.parseLong(json.get("$int").asString());
            case F32 -> (float) number(json);
            case F64 -> number(json);
            case CHAR -> json.asString().codePointAt(0);
            case STRING -> json.asString();
        };
    }

    private static double number(JsonNode json) {
        return json.isObject()
                ? Double.longBitsToDouble(
                        Long.parseUnsignedLong(json.get("$f64").asString(), 16))
                : json.asDouble();
    }
}
