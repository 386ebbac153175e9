package dev.atoll.generator.java;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Type;

import java.util.ArrayList;
import java.util.List;

/// Expressions and statements that move values between Java and flat core values or guest memory. What needs a
/// method of its own is asked for from [HostMethods].
final class HostCodec {
    private final HostTypes types;
    private final HostMethods methods;

    HostCodec(HostTypes types, HostMethods methods) {
        this.types = types;
        this.methods = methods;
    }

    /// `base + offset`, shorter where the offset is 0.
    static String at(String base, int offset) {
        return offset == 0 ? base : base + " + " + offset;
    }

    /// The value at an address.
    String load(Type type, String base, int offset) {
        String at = at(base, offset);
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar -> load(scalar.type(), at);
            case Plain.Bits bits ->
                "new " + types.name(type) + "(lift.u" + 8 * Layout.flagBytes(bits.count()) + "(" + at + "))";
            case Plain.Text ignored -> "lift.stringAt(" + at + ")";
            case Plain.Sequence sequence ->
                list(sequence, "lift.u32(" + at + ")", "lift.u32(" + at(base, offset + 4) + ")");
            case Plain.Sum sum
            when HostTypes.isEnum(type) ->
                types.name(type) + ".at(lift.u" + 8 * Layout.discriminantSize(sum) + "(" + at + "))";
            case Plain.Product ignored -> methods.load(type) + "(lift, " + at + ")";
            case Plain.Sum ignored -> methods.load(type) + "(lift, " + at + ")";
        };
    }

    private static String load(Type.Primitive type, String at) {
        return switch (type) {
            case BOOL -> "lift.bool(" + at + ")";
            case U8 -> "lift.u8(" + at + ")";
            case S8 -> "(int) (byte) lift.u8(" + at + ")";
            case U16 -> "lift.u16(" + at + ")";
            case S16 -> "(int) (short) lift.u16(" + at + ")";
            case U32, S32 -> "lift.u32(" + at + ")";
            case U64, S64 -> "lift.u64(" + at + ")";
            case F32 -> "lift.f32(" + at + ")";
            case F64 -> "lift.f64(" + at + ")";
            case CHAR -> "LiftContext.character(lift.u32(" + at + "))";
            case STRING -> throw new IllegalArgumentException("a string is no scalar");
        };
    }

    private String list(Plain.Sequence sequence, String pointer, String length) {
        Type element = sequence.element();
        if (HostTypes.bytes(element)) {
            return "lift.bytes(" + pointer + ", " + length + ")";
        }
        if (HostTypes.words(element)) {
            return "lift.words(" + pointer + ", " + length + ", 1)";
        }
        if (Layout.packed(element)) {
            return "new " + types.name(new Type.ListOf(element)) + "(lift.words(" + pointer + ", " + length + ", "
                    + Layout.packedWords(element) + "))";
        }
        return methods.liftList(element) + "(lift, " + pointer + ", " + length + ")";
    }

    /// The value that flat core values stand for, taking as many from the front of `flats` as the type needs.
    String lift(Type type, List<String> flats) {
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar -> lift(scalar.type(), flats.removeFirst());
            case Plain.Bits ignored -> "new " + types.name(type) + "((int) " + flats.removeFirst() + ")";
            case Plain.Text ignored ->
                "lift.string((int) " + flats.removeFirst() + ", (int) " + flats.removeFirst() + ")";
            case Plain.Sequence sequence ->
                list(sequence, "(int) " + flats.removeFirst(), "(int) " + flats.removeFirst());
            case Plain.Product product -> {
                List<String> members = new ArrayList<>();
                product.members().forEach(m -> members.add(lift(m, flats)));
                yield "new " + HostMethods.diamond(types.name(type)) + "(" + String.join(", ", members) + ")";
            }
            case Plain.Sum ignored -> {
                List<String> own = new ArrayList<>();
                Layout.flat(type).forEach(c -> own.add(flats.removeFirst()));
                yield HostTypes.isEnum(type)
                        ? types.name(type) + ".at((int) " + own.getFirst() + ")"
                        : methods.lift(type) + "(lift, " + String.join(", ", own) + ")";
            }
        };
    }

    private static String lift(Type.Primitive type, String flat) {
        return switch (type) {
            case BOOL -> "(int) " + flat + " != 0";
            case U8 -> "(int) " + flat + " & 0xFF";
            case S8 -> "(int) (byte) " + flat;
            case U16 -> "(int) " + flat + " & 0xFFFF";
            case S16 -> "(int) (short) " + flat;
            case U32, S32 -> "(int) " + flat;
            case U64, S64 -> flat;
            case F32 -> "LiftContext.flatF32((int) " + flat + ")";
            case F64 -> "LiftContext.flatF64(" + flat + ")";
            case CHAR -> "LiftContext.character((int) " + flat + ")";
            case STRING -> throw new IllegalArgumentException("a string is no scalar");
        };
    }

    /// A statement that stores a value at an address.
    void store(CodeWriter out, Type type, String at, String value) {
        switch (Plain.of(type)) {
            case Plain.Scalar scalar -> out.line(store(scalar.type(), at, value));
            case Plain.Bits bits ->
                out.line("lower.u%d(%s, %s.bits());", 8 * Layout.flagBytes(bits.count()), at, value);
            case Plain.Text ignored -> out.line("lower.block(%s, lower.string(%s));", at, value);
            case Plain.Sequence sequence -> out.line("lower.block(%s, %s);", at, block(sequence, value));
            case Plain.Sum sum
            when HostTypes.isEnum(type) ->
                out.line("lower.u%d(%s, %s.discriminant());", 8 * Layout.discriminantSize(sum), at, value);
            case Plain.Product ignored -> out.line("%s(lower, %s, %s);", methods.store(type), at, value);
            case Plain.Sum ignored -> out.line("%s(lower, %s, %s);", methods.store(type), at, value);
        }
    }

    private static String store(Type.Primitive type, String at, String value) {
        return switch (type) {
            case BOOL -> "lower.bool(" + at + ", " + value + ");";
            case U8, S8 -> "lower.u8(" + at + ", " + ranged(type, value) + ");";
            case U16, S16 -> "lower.u16(" + at + ", " + ranged(type, value) + ");";
            case U32, S32, CHAR -> "lower.u32(" + at + ", " + ranged(type, value) + ");";
            case U64, S64 -> "lower.u64(" + at + ", " + value + ");";
            case F32 -> "lower.f32(" + at + ", " + value + ");";
            case F64 -> "lower.f64(" + at + ", " + value + ");";
            case STRING -> throw new IllegalArgumentException("a string is no scalar");
        };
    }

    private static String ranged(Type.Primitive type, String value) {
        return switch (type) {
            case U8 -> "LowerContext.range(" + value + ", 0, 255)";
            case S8 -> "LowerContext.range(" + value + ", -128, 127)";
            case U16 -> "LowerContext.range(" + value + ", 0, 65535)";
            case S16 -> "LowerContext.range(" + value + ", -32768, 32767)";
            case CHAR -> "LowerContext.character(" + value + ")";
            case BOOL, U32, S32, U64, S64, F32, F64, STRING -> value;
        };
    }

    private String block(Plain.Sequence sequence, String value) {
        Type element = sequence.element();
        if (HostTypes.bytes(element)) {
            return "lower.bytes(" + value + ")";
        }
        if (HostTypes.words(element)) {
            return "lower.words(" + value + ", 1)";
        }
        if (Layout.packed(element)) {
            return "lower.words(" + value + ".words(), " + Layout.packedWords(element) + ")";
        }
        return methods.lowerList(element) + "(lower, " + value + ")";
    }

    /// Statements that put a value's flat core values into `flat`, from index `at` on.
    void lower(CodeWriter out, Type type, String value, String at) {
        switch (Plain.of(type)) {
            case Plain.Scalar scalar -> out.line("flat[%s] = %s;", at, lower(scalar.type(), value));
            case Plain.Bits ignored -> out.line("flat[%s] = Integer.toUnsignedLong(%s.bits());", at, value);
            case Plain.Text ignored -> out.line("lower.flat(flat, %s, lower.string(%s));", at, value);
            case Plain.Sequence sequence -> out.line("lower.flat(flat, %s, %s);", at, block(sequence, value));
            case Plain.Sum ignored when HostTypes.isEnum(type) -> out.line("flat[%s] = %s.discriminant();", at, value);
            case Plain.Product ignored -> out.line("%s(lower, %s, flat, %s);", methods.lower(type), value, at);
            case Plain.Sum ignored -> out.line("%s(lower, %s, flat, %s);", methods.lower(type), value, at);
        }
    }

    private static String lower(Type.Primitive type, String value) {
        return switch (type) {
            case BOOL -> value + " ? 1 : 0";
            case U8, S8, U16, S16, U32, S32, CHAR -> "Integer.toUnsignedLong(" + ranged(type, value) + ")";
            case U64, S64 -> value;
            case F32 -> "Integer.toUnsignedLong(Float.floatToIntBits(" + value + "))";
            case F64 -> "Double.doubleToLongBits(" + value + ")";
            case STRING -> throw new IllegalArgumentException("a string is no scalar");
        };
    }
}
