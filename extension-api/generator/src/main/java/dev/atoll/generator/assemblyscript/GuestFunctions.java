package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.layout.Core;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The codec functions of one generated file. Named types have theirs in the file that defines them, exported;
/// everything else
/// gets private ones in each file that needs them, written once.
final class GuestFunctions {
    private final String module;
    private final GuestTypes types;
    private final GuestImports imports;
    private final GuestCodec codec;
    private final Map<String, String> written = new LinkedHashMap<>();

    GuestFunctions(String module, GuestTypes types, GuestImports imports) {
        this.module = module;
        this.types = types;
        this.imports = imports;
        this.codec = new GuestCodec(types, imports, this);
    }

    GuestCodec codec() {
        return codec;
    }

    /// All functions asked for so far.
    String source() {
        return String.join("", written.values());
    }

    String load(Type type) {
        return owned("load_", type, name -> writeLoad(name, type));
    }

    String store(Type type) {
        return owned("store_", type, name -> writeStore(name, type));
    }

    String lift(Type type) {
        return private_("lift_", type, name -> writeLift(name, type));
    }

    String liftList(Type element) {
        if (GuestTypes.flatNumbers(element)) {
            return codec.runtime("takeNumbers") + "<" + types.name(element) + ">";
        }
        if (Layout.packed(element)) {
            return types.name(new Type.ListOf(element)) + ".take";
        }
        return private_("lift_list_", element, name -> writeLiftList(name, element));
    }

    String lowerList(Type element) {
        if (GuestTypes.flatNumbers(element)) {
            return codec.runtime("putNumbers") + "<" + types.name(element) + ">";
        }
        if (Layout.packed(element)) {
            return types.name(new Type.ListOf(element)) + ".put";
        }
        return private_("lower_list_", element, name -> writeLowerList(name, element));
    }

    /// The names by which a product's members are read.
    static List<String> memberNames(Type type) {
        if (type.dealiased() instanceof Type.Named named
                && named.definition().shape() instanceof Shape.RecordOf record) {
            return record.fields().stream()
                    .map(f -> GuestTypes.identifier(f.name()))
                    .toList();
        }
        int count = ((Plain.Product) Plain.of(type)).members().size();
        return IntStream.range(0, count).mapToObj(i -> "f" + i).toList();
    }

    private String owned(String prefix, Type type, Consumer<String> writer) {
        if (type.dealiased() instanceof Type.Named named
                && !named.definition().owner().equals(module)) {
            return imports.add(named.definition().owner(), prefix + GuestTypes.mangled(type));
        }
        return private_(prefix, type, writer);
    }

    private String private_(String prefix, Type type, Consumer<String> writer) {
        String name = prefix + GuestTypes.mangled(type);
        if (!written.containsKey(name)) {
            written.put(name, "");
            writer.accept(name);
        }
        return name;
    }

    private CodeWriter writer() {
        return new CodeWriter("  ", CodeWriter.Comments.STARS);
    }

    private static String export(String name, Type type) {
        return type.dealiased() instanceof Type.Named ? "export function " + name : "function " + name;
    }

    private void writeLoad(String name, Type type) {
        CodeWriter out = writer().line("");
        out.line("%s(at: usize): %s {", export(name, type), types.name(type.dealiased()));
        switch (Plain.of(type)) {
            case Plain.Product product -> {
                List<Integer> offsets = Layout.offsets(product.members());
                List<String> members = new ArrayList<>();
                for (int i = 0; i < product.members().size(); i++) {
                    members.add(codec.load(product.members().get(i), "at", offsets.get(i)));
                }
                out.line("return new %s(%s);", types.name(type.dealiased()), String.join(", ", members));
            }
            case Plain.Sum sum -> {
                out.line("const tag = <i32>load<u%d>(at);", 8 * Layout.discriminantSize(sum));
                cases(out, type, sum, payload -> codec.load(payload, "at", Layout.payloadOffset(sum)));
            }
            default -> throw new IllegalStateException("no load function for " + type);
        }
        written.put(name, out.line("}").toString());
    }

    private void cases(CodeWriter out, Type type, Plain.Sum sum, java.util.function.Function<Type, String> payload) {
        Sum access = new Sum(type, types);
        for (int i = 0; i < sum.cases().size(); i++) {
            @Nullable Type carried = sum.cases().get(i);
            String value = access.value(i, carried == null ? "" : payload.apply(carried));
            out.line(i == sum.cases().size() - 1 ? "return %2$s;" : "if (tag == %1$d) return %2$s;", i, value);
        }
    }

    private void writeStore(String name, Type type) {
        CodeWriter out = writer().line("");
        out.line("%s(at: usize, value: %s): void {", export(name, type), types.name(type.dealiased()));
        switch (Plain.of(type)) {
            case Plain.Product product -> {
                List<Integer> offsets = Layout.offsets(product.members());
                List<String> names = memberNames(type);
                for (int i = 0; i < names.size(); i++) {
                    codec.store(out, product.members().get(i), "at", offsets.get(i), "value." + names.get(i));
                }
            }
            case Plain.Sum sum -> storeSum(out, type, sum);
            default -> throw new IllegalStateException("no store function for " + type);
        }
        written.put(name, out.line("}").toString());
    }

    private void storeSum(CodeWriter out, Type type, Plain.Sum sum) {
        Sum access = new Sum(type, types);
        int width = 8 * Layout.discriminantSize(sum);
        out.line("const tag: i32 = %s;", access.tag("value"));
        out.line("store<u%d>(at, <u%d>tag);", width, width);
        for (int i = 0; i < sum.cases().size(); i++) {
            @Nullable Type carried = sum.cases().get(i);
            if (carried != null) {
                out.line("if (tag == %d) {", i);
                codec.store(out, carried, "at", Layout.payloadOffset(sum), access.payload("value", i));
                out.line("}");
            }
        }
    }

    private void writeLift(String name, Type type) {
        CodeWriter out = writer().line("");
        List<Core> joined = Layout.flat(type);
        List<String> places = Sum.places(joined.size());
        List<String> parameters = IntStream.range(0, joined.size())
                .mapToObj(i -> places.get(i) + ": " + GuestCodec.core(joined.get(i)))
                .toList();
        out.line("function %s(%s): %s {", name, String.join(", ", parameters), types.name(type.dealiased()));
        out.line("const tag = f0;");
        cases(out, type, (Plain.Sum) Plain.of(type), payload -> {
            List<Core> own = Layout.flat(payload);
            List<String> flats = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                flats.add(GuestCodec.narrow(places.get(i + 1), joined.get(i + 1), own.get(i)));
            }
            return codec.lift(payload, flats);
        });
        written.put(name, out.line("}").toString());
    }

    private void writeLiftList(String name, Type element) {
        String list = types.name(new Type.ListOf(element));
        CodeWriter out = writer().line("");
        out.line("function %s(at: u32, length: u32): %s {", name, list);
        out.line("const list = new %s(<i32>length);", list);
        out.line("let from: usize = at;");
        out.line("for (let i = 0; i < <i32>length; i++, from += %d) {", Layout.elemSize(element));
        out.line("unchecked((list[i] = %s));", codec.load(element, "from", 0));
        out.line("}");
        out.line("if (length) heap.free(at);");
        written.put(name, out.line("return list;").line("}").toString());
    }

    private void writeLowerList(String name, Type element) {
        CodeWriter out = writer().line("");
        out.line("function %s(list: %s): usize {", name, types.name(new Type.ListOf(element)));
        out.line(
                "const at = %s(<usize>list.length * %d, %d);",
                codec.runtime("allocate"), Layout.elemSize(element), Layout.alignment(element));
        out.line("let to = at;");
        out.line("for (let i = 0; i < list.length; i++, to += %d) {", Layout.elemSize(element));
        codec.store(out, element, "to", 0, "unchecked(list[i])");
        out.line("}");
        written.put(name, out.line("return at;").line("}").toString());
    }
}
