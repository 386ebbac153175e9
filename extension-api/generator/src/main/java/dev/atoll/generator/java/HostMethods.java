package dev.atoll.generator.java;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.code.Names;
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

/// The codec methods of one interface's class, each written when it is first asked for. Named types have theirs
/// in the class of the interface that defines them; all others get private ones wherever they are needed.
final class HostMethods {
    private final String owner;
    private final Map<String, HostMethods> all;
    private final HostTypes types;
    private final HostCodec codec;
    private final Map<String, String> written = new LinkedHashMap<>();

    /// No methods yet.
    ///
    /// @param owner the interface's name
    /// @param all the methods of every interface, by name
    HostMethods(String owner, Map<String, HostMethods> all) {
        this.owner = owner;
        this.all = all;
        this.types = new HostTypes(owner);
        this.codec = new HostCodec(types, this);
    }

    HostCodec codec() {
        return codec;
    }

    HostTypes types() {
        return types;
    }

    /// All methods asked for so far.
    String source() {
        return String.join("", written.values());
    }

    String load(Type type) {
        return owned("load", type, (m, name) -> m.writeLoad(name, type));
    }

    String store(Type type) {
        return owned("store", type, (m, name) -> m.writeStore(name, type));
    }

    String lift(Type type) {
        return owned("lift", type, (m, name) -> m.writeLift(name, type));
    }

    String lower(Type type) {
        return owned("lower", type, (m, name) -> m.writeLower(name, type));
    }

    String liftList(Type element) {
        return local("liftListOf" + mangle(element), name -> writeLiftList(name, element));
    }

    String lowerList(Type element) {
        return local("lowerListOf" + mangle(element), name -> writeLowerList(name, element));
    }

    private static String mangle(Type type) {
        return HostTypes.mangled(type);
    }

    private interface Writer {
        void write(HostMethods methods, String name);
    }

    private String owned(String verb, Type type, Writer writer) {
        String name = verb + mangle(type);
        if (type.dealiased() instanceof Type.Named named
                && !named.definition().owner().equals(owner)) {
            String other = named.definition().owner();
            HostMethods methods = java.util.Objects.requireNonNull(all.get(other));
            methods.local(name, n -> writer.write(methods, n));
            return Names.pascal(other) + "." + name;
        }
        return local(name, n -> writer.write(this, n));
    }

    private String local(String name, Consumer<String> writer) {
        if (!written.containsKey(name)) {
            written.put(name, "");
            writer.accept(name);
        }
        return name;
    }

    private static CodeWriter writer() {
        return new CodeWriter("    ", CodeWriter.Comments.SLASHES).indented().line("");
    }

    private static String access(Type type) {
        return type.dealiased() instanceof Type.Named ? "static" : "private static";
    }

    /// `Name<>` for a generic class, so that `new` infers its arguments.
    static String diamond(String name) {
        int at = name.indexOf('<');
        return at < 0 ? name : name.substring(0, at) + "<>";
    }

    private void writeLoad(String name, Type type) {
        CodeWriter out = writer();
        out.line("%s %s %s(LiftContext lift, int at) {", access(type), types.name(type), name);
        switch (Plain.of(type)) {
            case Plain.Product product -> {
                List<Integer> offsets = Layout.offsets(product.members());
                List<String> members = new ArrayList<>();
                for (int i = 0; i < product.members().size(); i++) {
                    members.add(codec.load(product.members().get(i), "at", offsets.get(i)));
                }
                construct(out, type, members);
            }
            case Plain.Sum sum -> {
                out.line("int tag = lift.u%d(at);", 8 * Layout.discriminantSize(sum));
                cases(out, type, payload -> codec.load(payload, "at", Layout.payloadOffset(sum)));
            }
            default -> throw new IllegalStateException("no load method for " + type);
        }
        written.put(name, out.line("}").toString());
    }

    private void construct(CodeWriter out, Type type, List<String> members) {
        out.line("return new %s(", diamond(types.name(type)));
        for (int i = 0; i < members.size(); i++) {
            out.line(members.get(i) + (i == members.size() - 1 ? ");" : ","));
        }
        out.outdented();
    }

    private void cases(CodeWriter out, Type type, java.util.function.Function<Type, String> payload) {
        HostSum sum = new HostSum(type, types);
        List<@Nullable Type> payloads = sum.payloads();
        out.line("return switch (LiftContext.discriminant(tag, %d)) {", payloads.size());
        for (int i = 0; i < payloads.size(); i++) {
            @Nullable Type carried = payloads.get(i);
            String label = i == payloads.size() - 1 ? "default" : "case " + i;
            out.line(label + " -> " + sum.value(i, carried == null ? "" : payload.apply(carried)) + ";");
        }
        out.line("};");
    }

    private void writeStore(String name, Type type) {
        CodeWriter out = writer();
        out.line("%s void %s(LowerContext lower, int at, %s value) {", access(type), name, types.name(type));
        switch (Plain.of(type)) {
            case Plain.Product product -> {
                List<Integer> offsets = Layout.offsets(product.members());
                List<String> names = memberNames(type);
                for (int i = 0; i < names.size(); i++) {
                    Type member = product.members().get(i);
                    codec.store(out, member, HostCodec.at("at", offsets.get(i)), "value." + names.get(i) + "()");
                }
            }
            case Plain.Sum sum -> {
                String put = "lower.u" + 8 * Layout.discriminantSize(sum) + "(at, %d);";
                String at = HostCodec.at("at", Layout.payloadOffset(sum));
                switched(out, type, put, (payload, value) -> codec.store(out, payload, at, value));
            }
            default -> throw new IllegalStateException("no store method for " + type);
        }
        written.put(name, out.line("}").toString());
    }

    private interface Payload {
        void put(Type type, String value);
    }

    private void switched(CodeWriter out, Type type, String tag, Payload payload) {
        HostSum sum = new HostSum(type, types);
        List<@Nullable Type> payloads = sum.payloads();
        if (type.dealiased() instanceof Type.OptionOf option) {
            out.line(tag.replace("%d", "value.isPresent() ? 1 : 0"));
            out.line("if (value.isPresent()) {");
            payload.put(option.value(), "value.get()");
            out.line("}");
            return;
        }
        out.line("switch (value) {");
        for (int i = 0; i < payloads.size(); i++) {
            @Nullable Type carried = payloads.get(i);
            out.line(sum.pattern(i) + " -> {");
            out.line(tag.formatted(i));
            if (carried != null) {
                payload.put(carried, sum.payload(i));
            }
            out.line("}");
        }
        out.line("}");
    }

    private void writeLift(String name, Type type) {
        CodeWriter out = writer();
        List<Core> joined = Layout.flat(type);
        List<String> places =
                IntStream.range(0, joined.size()).mapToObj(i -> "f" + i).toList();
        String parameters =
                String.join(", ", places.stream().map(p -> "long " + p).toList());
        out.line("%s %s %s(LiftContext lift, %s) {", access(type), types.name(type), name, parameters);
        out.line("int tag = (int) f0;");
        cases(out, type, payload -> codec.lift(payload, new ArrayList<>(places.subList(1, places.size()))));
        written.put(name, out.line("}").toString());
    }

    private void writeLower(String name, Type type) {
        CodeWriter out = writer();
        out.line(
                "%s void %s(LowerContext lower, %s value, long[] flat, int at) {",
                access(type), name, types.name(type));
        switch (Plain.of(type)) {
            case Plain.Product product -> {
                List<String> names = memberNames(type);
                int place = 0;
                for (int i = 0; i < names.size(); i++) {
                    Type member = product.members().get(i);
                    codec.lower(out, member, "value." + names.get(i) + "()", HostCodec.at("at", place));
                    place += Layout.flat(member).size();
                }
            }
            case Plain.Sum ignored ->
                switched(out, type, "flat[at] = %d;", (payload, value) -> codec.lower(out, payload, value, "at + 1"));
            default -> throw new IllegalStateException("no lower method for " + type);
        }
        written.put(name, out.line("}").toString());
    }

    private void writeLiftList(String name, Type element) {
        String item = types.boxed(element);
        CodeWriter out = writer();
        out.line("private static List<%s> %s(LiftContext lift, int pointer, int length) {", item, name);
        out.line("int at = lift.list(pointer, length, %d, %d);", Layout.elemSize(element), Layout.alignment(element));
        out.line("List<%s> list = new ArrayList<>(length);", item);
        out.line("for (int i = 0; i < length; i++) {");
        out.line("list.add(%s);", codec.load(element, "at", 0));
        out.line("at += %d;", Layout.elemSize(element)).line("}");
        written.put(
                name,
                out.line("return Collections.unmodifiableList(list);").line("}").toString());
    }

    private void writeLowerList(String name, Type element) {
        String item = types.boxed(element);
        CodeWriter out = writer();
        out.line("private static Block %s(LowerContext lower, List<%s> list) {", name, item);
        out.line(
                "int pointer = lower.allocate(%dL * list.size(), %d);",
                Layout.elemSize(element), Layout.alignment(element));
        out.line("int at = pointer;").line("for (%s item : list) {", item);
        codec.store(out, element, "at", "item");
        out.line("at += %d;", Layout.elemSize(element)).line("}");
        written.put(
                name,
                out.line("return new Block(pointer, list.size());").line("}").toString());
    }

    private static List<String> memberNames(Type type) {
        if (type.dealiased() instanceof Type.Named named
                && named.definition().shape() instanceof Shape.RecordOf record) {
            return record.fields().stream()
                    .map(f -> HostTypes.identifier(f.name()))
                    .toList();
        }
        int count = ((Plain.Product) Plain.of(type)).members().size();
        return IntStream.range(0, count).mapToObj(i -> "f" + i).toList();
    }
}
