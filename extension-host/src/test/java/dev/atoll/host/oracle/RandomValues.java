package dev.atoll.host.oracle;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.random.RandomGenerator;

/// Random values of any WIT type, in the oracle's JSON (`values.mjs` there says how values are spelled).
///
/// Corner values are as likely as ordinary ones: the bounds of integers, infinities, the canonical NaN (the ABI does
/// not
/// promise
/// any other), characters of one to four bytes, empty lists and absent options.
public final class RandomValues {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();
    private static final double[] DOUBLES = {
        0,
        -0.0,
        1,
        -1.5,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        1L << 53
    };
    private static final float[] FLOATS = {
        0,
        -0.0f,
        1,
        -1.5f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        Float.MAX_VALUE,
        1 << 24
    };
    private static final int[] CHARACTERS = {
        0, 'a', '"', '\\', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x10000, 0x1f600, 0x10ffff
    };

    private final RandomGenerator random;

    /// Values that follow from the generator's.
    public RandomValues(RandomGenerator random) {
        this.random = random;
    }

    /// A value of a type.
    public JsonNode value(Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> primitive(primitive);
            case Type.ListOf list -> list(list.element());
            case Type.OptionOf option -> option(option.value());
            case Type.ResultOf result ->
                random.nextBoolean() ? variant("ok", result.ok()) : variant("err", result.error());
            case Type.TupleOf tuple ->
                array(tuple.members().stream().map(this::value).toList());
            case Type.Named named -> shape(named.definition().shape());
        };
    }

    private JsonNode shape(Shape shape) {
        return switch (shape) {
            case Shape.RecordOf record -> record(record);
            case Shape.VariantOf variant -> {
                var chosen = variant.cases().get(random.nextInt(variant.cases().size()));
                yield variant(chosen.name(), chosen.type());
            }
            case Shape.EnumOf choice ->
                JSON.stringNode(choice.labels()
                        .get(random.nextInt(choice.labels().size()))
                        .name());
            case Shape.FlagsOf flags -> {
                var object = JSON.objectNode();
                flags.labels().forEach(label -> object.put(Names.camel(label.name()), random.nextBoolean()));
                yield object;
            }
            case Shape.Alias alias -> value(alias.target());
        };
    }

    private ObjectNode record(Shape.RecordOf record) {
        var object = JSON.objectNode();
        for (var field : record.fields()) {
            var value = value(field.type());
            if (!value.isNull()) {
                object.set(Names.camel(field.name()), value);
            }
        }
        return object;
    }

    private JsonNode option(Type inner) {
        if (!(inner.dealiased() instanceof Type.OptionOf)) {
            return random.nextInt(3) == 0 ? JSON.nullNode() : value(inner);
        }
        return random.nextInt(3) == 0 ? variant("none", null) : variant("some", inner);
    }

    private ObjectNode variant(String tag, @Nullable Type payload) {
        var object = JSON.objectNode().put("tag", tag);
        var value = payload == null ? JSON.nullNode() : value(payload);
        if (!value.isNull()) {
            object.set("val", value);
        }
        return object;
    }

    private JsonNode list(Type element) {
        int length = random.nextInt(8) == 0 ? random.nextInt(300) : random.nextInt(5);
        var values = JSON.arrayNode();
        for (int i = 0; i < length; i++) {
            values.add(value(element));
        }
        return element.dealiased() instanceof Type.Primitive primitive ? numbers(primitive, values) : values;
    }

    /// A list as the oracle spells lists of this element: those of numbers say their kind.
    static JsonNode numbers(Type.Primitive element, JsonNode values) {
        return switch (element) {
            case BOOL, CHAR, STRING -> values;
            case F64 -> JSON.objectNode().set("$f64s", values);
            case U8, S8, U16, S16, U32, S32, U64, S64, F32 -> JSON.objectNode().set("$" + element, values);
        };
    }

    private JsonNode primitive(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL -> JSON.booleanNode(random.nextBoolean());
            case U8 -> integer(0, 0xff);
            case S8 -> integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case U16 -> integer(0, 0xffff);
            case S16 -> integer(Short.MIN_VALUE, Short.MAX_VALUE);
            case U32 -> integer(0, 0xffff_ffffL);
            case S32 -> integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case U64 -> JSON.objectNode().put("$int", Long.toUnsignedString(whole()));
            case S64 -> JSON.objectNode().put("$int", Long.toString(whole()));
            case F32 ->
                number(random.nextBoolean() ? FLOATS[random.nextInt(FLOATS.length)] : random.nextFloat() * 1e6f);
            case F64 ->
                number(random.nextBoolean() ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextDouble() * 1e9);
            case CHAR -> JSON.stringNode(Character.toString(character()));
            case STRING -> text();
        };
    }

    private JsonNode integer(long least, long greatest) {
        return number(
                switch (random.nextInt(4)) {
                    case 0 -> least;
                    case 1 -> greatest;
                    default -> random.nextLong(least, greatest + 1);
                });
    }

    private long whole() {
        long[] corners = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 53, 0xffff_ffffL};
        return random.nextBoolean() ? corners[random.nextInt(corners.length)] : random.nextLong();
    }

    /// A number as the oracle spells it: whole ones of at most 53 bits as such, others by their bits.
    static JsonNode number(double value) {
        boolean plain = value == Math.rint(value)
                && Math.abs(value) < 0x1p53
                && Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(-0.0);
        if (!plain) {
            return JSON.objectNode().put("$f64", "%016x".formatted(Double.doubleToLongBits(value)));
        }
        return (int) value == value ? JSON.numberNode((int) value) : JSON.numberNode((long) value);
    }

    private int character() {
        return random.nextBoolean() ? CHARACTERS[random.nextInt(CHARACTERS.length)] : random.nextInt(0x20, 0x7f);
    }

    private JsonNode text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(character());
        }
        return JSON.stringNode(text.toString());
    }

    private static JsonNode array(List<JsonNode> values) {
        return JSON.arrayNode().addAll(values);
    }
}
