package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.layout.Core;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Type;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Expressions and statements that move values between AssemblyScript and flat core values or memory. What needs a
/// function of
/// its own is asked for from [GuestFunctions].
///
/// Loading consumes: blocks that the host allocated are freed once they are read. Storing allocates from the arena,
/// which is
/// emptied after the call.
final class GuestCodec {
    private final GuestTypes types;
    private final GuestImports imports;
    private final GuestFunctions functions;
    private int names;

    GuestCodec(GuestTypes types, GuestImports imports, GuestFunctions functions) {
        this.types = types;
        this.imports = imports;
        this.functions = functions;
    }

    /// A name for a local that nothing in WIT can have.
    String fresh(String prefix) {
        return prefix + "$" + names++;
    }

    /// A function of the memory side of the runtime.
    String runtime(String name) {
        return imports.runtime("abi", name);
    }

    /// The value at `base + offset`.
    String load(Type type, String base, int offset) {
        String at = base + ", " + offset;
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar -> number(scalar.type(), "load<" + stored(scalar.type()) + ">(" + at + ")");
            case Plain.Bits bits -> "<u32>load<u" + 8 * Layout.flagBytes(bits.count()) + ">(" + at + ")";
            case Plain.Text ignored ->
                runtime("takeString") + "(load<u32>(" + at + "), load<u32>(" + base + ", " + (offset + 4) + "))";
            case Plain.Sequence sequence ->
                functions.liftList(sequence.element()) + "(load<u32>(" + at + "), load<u32>(" + base + ", "
                        + (offset + 4) + "))";
            case Plain.Sum sum
            when new Sum(type, types).isEnum() ->
                "<" + types.name(type) + ">load<u" + 8 * Layout.discriminantSize(sum) + ">(" + at + ")";
            case Plain.Product ignored -> functions.load(type) + "(" + base + " + " + offset + ")";
            case Plain.Sum ignored -> functions.load(type) + "(" + base + " + " + offset + ")";
        };
    }

    /// Statements that put a value at `base + offset`.
    void store(CodeWriter out, Type type, String base, int offset, String value) {
        switch (Plain.of(type)) {
            case Plain.Scalar scalar ->
                out.line(
                        "store<%s>(%s, %s, %d);",
                        stored(scalar.type()),
                        base,
                        scalar.type() == Type.Primitive.BOOL ? "<u8>" + value : value,
                        offset);
            case Plain.Bits bits -> {
                int width = 8 * Layout.flagBytes(bits.count());
                out.line("store<u%d>(%s, <u%d>%s, %d);", width, base, width, value, offset);
            }
            case Plain.Text ignored ->
                block(out, base, offset, runtime("putString") + "(" + value + ")", runtime("putLength") + "()");
            case Plain.Sequence sequence -> {
                String list = fresh("list");
                out.line("const %s = %s;", list, value);
                block(out, base, offset, functions.lowerList(sequence.element()) + "(" + list + ")", list + ".length");
            }
            case Plain.Sum sum
            when new Sum(type, types).isEnum() -> {
                int width = 8 * Layout.discriminantSize(sum);
                out.line("store<u%d>(%s, <u%d>%s, %d);", width, base, width, value, offset);
            }
            case Plain.Product ignored -> out.line("%s(%s + %d, %s);", functions.store(type), base, offset, value);
            case Plain.Sum ignored -> out.line("%s(%s + %d, %s);", functions.store(type), base, offset, value);
        }
    }

    private static void block(CodeWriter out, String base, int offset, String pointer, String length) {
        out.line("store<u32>(%s, <u32>%s, %d);", base, pointer, offset);
        out.line("store<u32>(%s, <u32>%s, %d);", base, length, offset + 4);
    }

    /// The value that flat core values stand for; takes as many from the front of `flats` as the type needs.
    String lift(Type type, List<String> flats) {
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar -> number(scalar.type(), flats.removeFirst());
            case Plain.Bits ignored -> "<u32>" + flats.removeFirst();
            case Plain.Text ignored ->
                runtime("takeString") + "(" + flats.removeFirst() + ", " + flats.removeFirst() + ")";
            case Plain.Sequence sequence ->
                functions.liftList(sequence.element()) + "(" + flats.removeFirst() + ", " + flats.removeFirst() + ")";
            case Plain.Product product -> {
                List<String> members = new ArrayList<>();
                product.members().forEach(m -> members.add(lift(m, flats)));
                yield "new " + types.name(type.dealiased()) + "(" + String.join(", ", members) + ")";
            }
            case Plain.Sum ignored -> {
                List<String> own = new ArrayList<>();
                Layout.flat(type).forEach(c -> own.add(flats.removeFirst()));
                yield new Sum(type, types).isEnum()
                        ? "<" + types.name(type) + ">" + own.getFirst()
                        : functions.lift(type) + "(" + String.join(", ", own) + ")";
            }
        };
    }

    /// Statements that turn a value into flat core values, whose expressions are added to `flats`.
    void lower(CodeWriter out, Type type, String value, List<String> flats) {
        switch (Plain.of(type)) {
            case Plain.Scalar scalar ->
                flats.add("<"
                        + core(Layout.flat(Type.Primitive.valueOf(scalar.type().name()))
                                .getFirst()) + ">" + value);
            case Plain.Bits ignored -> flats.add("<i32>" + value);
            case Plain.Text ignored -> {
                String pointer = fresh("text");
                String length = fresh("length");
                out.line("const %s = <i32>%s(%s);", pointer, runtime("putString"), value);
                out.line("const %s = %s();", length, runtime("putLength"));
                flats.add(pointer);
                flats.add(length);
            }
            case Plain.Sequence sequence -> {
                String list = fresh("list");
                String pointer = fresh("block");
                out.line("const %s = %s;", list, value);
                out.line("const %s = <i32>%s(%s);", pointer, functions.lowerList(sequence.element()), list);
                flats.add(pointer);
                flats.add(list + ".length");
            }
            case Plain.Product product -> lowerProduct(out, type, product, value, flats);
            case Plain.Sum sum -> lowerSum(out, type, sum, value, flats);
        }
    }

    private void lowerProduct(CodeWriter out, Type type, Plain.Product product, String value, List<String> flats) {
        String whole = fresh("record");
        out.line("const %s = %s;", whole, value);
        List<String> names = GuestFunctions.memberNames(type);
        for (int i = 0; i < names.size(); i++) {
            lower(out, product.members().get(i), whole + "." + names.get(i), flats);
        }
    }

    private void lowerSum(CodeWriter out, Type type, Plain.Sum sum, String value, List<String> flats) {
        List<Core> joined = Layout.flat(type);
        List<String> places = new ArrayList<>();
        String whole = fresh("sum");
        Sum access = new Sum(type, types);
        out.line("const %s = %s;", whole, value);
        for (Core core : joined) {
            String place = fresh("flat");
            out.line("let %s: %s = 0;", place, core(core));
            places.add(place);
        }
        flats.addAll(places);
        out.line("%s = %s;", places.getFirst(), access.tag(whole));
        for (int i = 0; i < sum.cases().size(); i++) {
            @Nullable Type payload = sum.cases().get(i);
            if (payload == null) {
                continue;
            }
            out.line("if (%s == %d) {", places.getFirst(), i);
            List<String> own = new ArrayList<>();
            lower(out, payload, access.payload(whole, i), own);
            List<Core> cores = Layout.flat(payload);
            for (int f = 0; f < own.size(); f++) {
                out.line("%s = %s;", places.get(f + 1), widen(own.get(f), cores.get(f), joined.get(f + 1)));
            }
            out.line("}");
        }
    }

    static String widen(String value, Core from, Core to) {
        if (from == to) {
            return value;
        }
        String bits = switch (from) {
            case I32 -> "(" + value + ")";
            case F32 -> "reinterpret<i32>(" + value + ")";
            case I64 -> value;
            case F64 -> "reinterpret<i64>(" + value + ")";
        };
        return to == Core.I64 && (from == Core.I32 || from == Core.F32) ? "<i64><u32>" + bits : bits;
    }

    static String narrow(String value, Core from, Core to) {
        if (from == to) {
            return value;
        }
        String bits = from == Core.I64 && (to == Core.I32 || to == Core.F32) ? "<i32>" + value : value;
        return switch (to) {
            case I32 -> bits;
            case F32 -> "reinterpret<f32>(" + bits + ")";
            case I64 -> bits;
            case F64 -> "reinterpret<f64>(" + bits + ")";
        };
    }

    static String core(Core core) {
        return core.name().toLowerCase(Locale.ROOT);
    }

    private String number(Type.Primitive primitive, String value) {
        return primitive == Type.Primitive.BOOL ? "(" + value + " != 0)" : "<" + types.name(primitive) + ">" + value;
    }

    private static String stored(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL, U8 -> "u8";
            case S8 -> "i8";
            case U16 -> "u16";
            case S16 -> "i16";
            case U32, CHAR -> "u32";
            case S32 -> "i32";
            case U64 -> "u64";
            case S64 -> "i64";
            case F32 -> "f32";
            case F64 -> "f64";
            case STRING -> throw new IllegalArgumentException("a string is no scalar");
        };
    }
}
