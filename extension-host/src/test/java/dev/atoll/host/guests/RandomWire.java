package dev.atoll.host.guests;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.TypeDefinition;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Random values of WIT types as the generated bindings of the test world spell them. Corners are as likely as
/// the middle.
final class RandomWire {
    private static final String BINDINGS = "dev.atoll.host.guests.bindings.v0_1.";
    private static final int[] CHARACTERS = {0, 'a', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0x1F600, 0x10FFFF
    };

    private final Random random;

    RandomWire(Random random) {
        this.random = random;
    }

    Object value(Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> primitive(primitive);
            case Type.ListOf list -> list(list.element());
            case Type.OptionOf option -> random.nextBoolean() ? Optional.of(value(option.value())) : Optional.empty();
            case Type.ResultOf result ->
                random.nextBoolean() ? Result.ok(side(result.ok())) : Result.err(side(result.error()));
            case Type.TupleOf tuple ->
                make(
                        BINDINGS + "Tuple" + tuple.members().size(),
                        tuple.members().stream().map(this::value).toList());
            case Type.Named named -> named(named.definition());
        };
    }

    private Object side(@Nullable Type type) {
        return type == null ? Unit.UNIT : value(type);
    }

    private Object primitive(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL -> random.nextBoolean();
            case U8 -> between(0, 255);
            case S8 -> between(-128, 127);
            case U16 -> between(0, 65535);
            case S16 -> between(-32768, 32767);
            case U32, S32 -> between(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case U64, S64 ->
                random.nextInt(3) == 0 ? (random.nextBoolean() ? Long.MIN_VALUE : -1L) : (Long) random.nextLong();
            case F32 -> random.nextInt(4) == 0 ? Float.NaN : (Float) (random.nextFloat() * 1e9f);
            case F64 -> random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : (Double) (random.nextDouble() * -1e99);
            case CHAR -> CHARACTERS[random.nextInt(CHARACTERS.length)];
            case STRING -> text();
        };
    }

    private Integer between(int least, int most) {
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> (int) (least + (long) (random.nextDouble() * ((long) most - least + 1)));
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(10) == 0 ? 2000 : random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    private Object list(Type element) {
        int length = random.nextInt(10) == 0 ? 300 : random.nextInt(6);
        if (element.dealiased() == Type.Primitive.U8 || element.dealiased() == Type.Primitive.S8) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        }
        if (element.dealiased() == Type.Primitive.U32 || element.dealiased() == Type.Primitive.S32) {
            return random.ints(length).toArray();
        }
        if (Layout.packed(element) && element.dealiased() instanceof Type.Named named) {
            int[] words =
                    random.ints((long) length * Layout.packedWords(element)).toArray();
            return make(className(named.definition()) + "List", List.of(words));
        }
        List<Object> values = new ArrayList<>();
        IntStream.range(0, length).forEach(i -> values.add(value(element)));
        return values;
    }

    private Object named(TypeDefinition definition) {
        String name = className(definition);
        return switch (definition.shape()) {
            case Shape.RecordOf record ->
                make(name, record.fields().stream().map(f -> value(f.type())).toList());
            case Shape.VariantOf variant -> {
                Shape.Case chosen =
                        variant.cases().get(random.nextInt(variant.cases().size()));
                Type payload = chosen.type();
                yield make(
                        name + "$" + Names.pascal(chosen.name()),
                        payload == null ? List.of() : List.of(value(payload)));
            }
            case Shape.EnumOf labels ->
                type(name).getEnumConstants()[random.nextInt(labels.labels().size())];
            case Shape.FlagsOf ignored -> make(name, List.of(random.nextInt()));
            case Shape.Alias alias -> value(alias.target());
        };
    }

    private static String className(TypeDefinition definition) {
        return BINDINGS + Names.pascal(definition.owner()) + "$" + Names.pascal(definition.name());
    }

    /// A tuple of the bindings that holds these values.
    static Object tuple(List<?> values) {
        return make(BINDINGS + "Tuple" + values.size(), values);
    }

    private static Object make(String name, List<?> arguments) {
        try {
            return type(name).getDeclaredConstructors()[0].newInstance(arguments.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
