package dev.atoll.generator.java;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.TypeDefinition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the Java type of one definition.
final class HostDefinition {
    private final TypeDefinition definition;
    private final HostTypes types;
    private final CodeWriter out;
    private final String name;

    HostDefinition(TypeDefinition definition, HostTypes types, CodeWriter out) {
        this.definition = definition;
        this.types = types;
        this.out = out;
        this.name = Names.pascal(definition.name());
    }

    void write() {
        switch (definition.shape()) {
            case Shape.Alias ignored -> {}
            case Shape.EnumOf labels -> enumeration(labels);
            case Shape.FlagsOf flags -> flags(flags);
            case Shape.VariantOf variant -> variant(variant);
            case Shape.RecordOf record -> {
                record(record);
                Type type = new Type.Named(definition);
                if (Layout.packed(type)) {
                    packedList(type);
                }
            }
        }
    }

    private void docs(List<String> docs, String fallback) {
        out.docs(docs.isEmpty() ? List.of(fallback) : docs);
    }

    private void enumeration(Shape.EnumOf labels) {
        out.line("");
        docs(definition.docs(), "The enum `" + definition.name() + "`.");
        out.line("public enum %s {", name);
        int last = labels.labels().size() - 1;
        for (int i = 0; i <= last; i++) {
            Shape.Label label = labels.labels().get(i);
            docs(label.docs(), "`" + label.name() + "`");
            out.line("%s(%d)%s", Names.constant(label.name()), i, i == last ? ";" : ",");
        }
        out.line("").line("private static final List<%s> ALL = List.of(values());", name);
        out.line("").line("private final int discriminant;").line("");
        out.line("%s(int discriminant) {", name)
                .line("this.discriminant = discriminant;")
                .line("}");
        out.line("").line("int discriminant() {").line("return discriminant;").line("}");
        out.line("").line("static %s at(int discriminant) {", name);
        out.line("return ALL.get(LiftContext.discriminant(discriminant, %d));", last + 1);
        out.line("}").line("}");
    }

    private void flags(Shape.FlagsOf flags) {
        int count = flags.labels().size();
        long mask = count == 32 ? 0xFFFF_FFFFL : (1L << count) - 1;
        out.line("");
        docs(definition.docs(), "The flags `" + definition.name() + "`.");
        out.docs(List.of("", "@param bits one bit a flag, from the lowest; bits without a flag are dropped"));
        out.line("public record %s(int bits) {", name);
        for (int i = 0; i < count; i++) {
            Shape.Label label = flags.labels().get(i);
            docs(label.docs(), "`" + label.name() + "`");
            out.line("public static final %s %s = new %s(1 << %d);", name, Names.constant(label.name()), name, i);
        }
        out.line("").line("/// Drops bits without a flag.").line("public %s {", name);
        out.line("bits &= 0x%X;", mask).line("}");
        out.line("").line("/// Whether all flags of another set are set here.");
        out.line("public boolean contains(%s other) {", name);
        out.line("return (bits & other.bits) == other.bits;").line("}");
        out.line("").line("/// These flags and those of another set.");
        out.line("public %s plus(%s other) {", name, name);
        out.line("return new %s(bits | other.bits);", name).line("}").line("}");
    }

    private void record(Shape.RecordOf record) {
        out.line("");
        docs(definition.docs(), "The record `" + definition.name() + "`.");
        parameters(record.fields());
        String components = record.fields().stream()
                .map(f -> types.name(f.type()) + " " + HostTypes.identifier(f.name()))
                .collect(Collectors.joining(", "));
        out.line("public record %s(%s) {}", name, components);
    }

    private void parameters(List<Shape.Field> fields) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        for (Shape.Field field : fields) {
            String docs = field.docs().isEmpty() ? "`" + field.type() + "`" : String.join(" ", field.docs());
            lines.add("@param " + HostTypes.identifier(field.name()) + " " + docs);
        }
        out.docs(lines);
    }

    private void variant(Shape.VariantOf variant) {
        out.line("");
        docs(definition.docs(), "The variant `" + definition.name() + "`.");
        out.line("public sealed interface %s {", name);
        boolean first = true;
        for (Shape.Case c : variant.cases()) {
            if (!first) {
                out.line("");
            }
            first = false;
            docs(c.docs(), "`" + c.name() + "`");
            Type type = c.type();
            if (type != null) {
                out.docs(List.of("", "@param value what it carries"));
            }
            String component = type == null ? "" : types.name(type) + " value";
            out.line("record %s(%s) implements %s {}", Names.pascal(c.name()), component, name);
        }
        out.line("}");
    }

    private void packedList(Type type) {
        List<String> fields = new ArrayList<>();
        packedFields("", type, fields);
        int words = fields.size();
        out.line("");
        out.docs(List.of("A list of [" + name + "], kept as one array of " + words + " numbers each."));
        out.line("public static final class %sList implements PackedList {", name);
        out.line("private final int[] words;").line("");
        out.docs(List.of("Takes over an array, which must not be changed afterwards."));
        out.line("public %sList(int[] words) {", name);
        out.line("if (words.length %% %d != 0) {", words);
        out.line("throw new IllegalArgumentException(\"not a multiple of %d\");", words)
                .line("}");
        out.line("this.words = words;").line("}").line("");
        out.docs(List.of("How many there are."));
        out.line("public int size() {")
                .line("return words.length / %d;", words)
                .line("}")
                .line("");
        for (int i = 0; i < words; i++) {
            out.docs(List.of("The field `" + fields.get(i) + "` of the one at an index."));
            out.line("public int %s(int index) {", fields.get(i));
            out.line("return words[%s];", HostCodec.at(words + " * index", i))
                    .line("}")
                    .line("");
        }
        out.line("@Override").line("public List<String> fields() {");
        out.line(
                        "return List.of(%s);",
                        fields.stream().map(field -> "\"" + field + "\"").collect(Collectors.joining(", ")))
                .line("}")
                .line("");
        packedIdentity();
    }

    private void packedIdentity() {
        out.line("@Override")
                .line("public int[] words() {")
                .line("return words;")
                .line("}")
                .line("");
        out.line("@Override").line("public boolean equals(@Nullable Object other) {");
        out.line("return other instanceof %sList list && Arrays.equals(words, list.words);", name)
                .line("}")
                .line("");
        out.line("@Override")
                .line("public int hashCode() {")
                .line("return Arrays.hashCode(words);")
                .line("}")
                .line("");
        out.line("@Override")
                .line("public String toString() {")
                .line("return Arrays.toString(words);")
                .line("}")
                .line("}");
    }

    private static void packedFields(String prefix, Type type, List<String> names) {
        if (!(Plain.of(type) instanceof Plain.Product product)) {
            names.add(Names.camel(prefix));
            return;
        }
        boolean record = type.dealiased() instanceof Type.Named;
        for (int i = 0; i < product.members().size(); i++) {
            String member = record ? fieldName(type, i) : "f" + i;
            packedFields(
                    prefix.isEmpty() ? member : prefix + "-" + member,
                    product.members().get(i),
                    names);
        }
    }

    private static String fieldName(Type type, int index) {
        Type.Named named = (Type.Named) type.dealiased();
        return ((Shape.RecordOf) named.definition().shape()).fields().get(index).name();
    }
}
