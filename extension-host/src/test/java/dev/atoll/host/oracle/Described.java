package dev.atoll.host.oracle;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.List;

/// Values as people write them in descriptions of what a guest answers, made the oracle's by their types: a variant is
/// its case's name, or an
/// object of one field that has the case's name; absent fields are absent options; numbers are numbers.
public final class Described {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();

    private Described() {}

    /// The oracle's JSON of a described value.
    ///
    /// @param json may be null or missing for an absent option
    public static JsonNode value(JsonNode json, Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> primitive(json, primitive);
            case Type.ListOf list -> list(json, list.element());
            case Type.OptionOf option ->
                json.isNull() || json.isMissingNode() ? JSON.nullNode() : value(json, option.value());
            case Type.TupleOf tuple -> {
                var array = JSON.arrayNode();
                for (int i = 0; i < tuple.members().size(); i++) {
                    array.add(value(json.get(i), tuple.members().get(i)));
                }
                yield array;
            }
            case Type.ResultOf _ -> throw new IllegalArgumentException("a result inside of a value is not described");
            case Type.Named named -> shape(json, named.definition().shape());
        };
    }

    private static JsonNode primitive(JsonNode json, Type.Primitive primitive) {
        return switch (primitive) {
            case U64, S64 -> JSON.objectNode().put("$int", json.asString());
            case F32, F64 -> real(json.asDouble());
            case BOOL, U8, S8, U16, S16, U32, S32, CHAR, STRING -> json;
        };
    }

    private static JsonNode real(double number) {
        return number == (int) number && (number != 0 || 1 / number > 0)
                ? JSON.numberNode((int) number)
                : JSON.objectNode().put("$f64", String.format("%016x", Double.doubleToLongBits(number)));
    }

    private static JsonNode list(JsonNode json, Type element) {
        var array = JSON.arrayNode();
        json.forEach(item -> array.add(value(item, element)));
        boolean words = element.dealiased() == Type.Primitive.U32;
        return words ? JSON.objectNode().set("$u32", array) : array;
    }

    private static JsonNode shape(JsonNode json, Shape shape) {
        return switch (shape) {
            case Shape.RecordOf record -> {
                var object = JSON.objectNode();
                for (var field : record.fields()) {
                    var name = Names.camel(field.name());
                    var value = value(json.path(name), field.type());
                    if (!value.isNull()) {
                        object.set(name, value);
                    }
                }
                yield object;
            }
            case Shape.VariantOf variant -> variant(json, variant.cases());
            case Shape.EnumOf _ -> json;
            case Shape.FlagsOf _ -> json;
            case Shape.Alias alias -> value(json, alias.target());
        };
    }

    private static JsonNode variant(JsonNode json, List<Shape.Case> cases) {
        var name = json.isString()
                ? json.asString()
                : json.propertyNames().iterator().next();
        var chosen = cases.stream()
                .filter(one ->
                        Names.camel(one.name()).equals(name) || one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var object = JSON.objectNode().put("tag", chosen.name());
        if (chosen.type() != null) {
            object.set("val", value(json.get(name), chosen.type()));
        }
        return object;
    }
}
