package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.TypeDefinition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the file of one interface: its types, their codecs, and either functions to call (imported from the
/// host) or the class to extend (offered to the host).
final class GuestInterface {
    private final Interface face;
    private final String qualified;
    private final GuestImports imports;
    private final GuestTypes types;
    private final GuestFunctions functions;
    private final GuestCodec codec;
    private final CodeWriter out = new CodeWriter("  ", CodeWriter.Comments.STARS);

    GuestInterface(Interface face, String qualified, String runtime) {
        this.face = face;
        this.qualified = qualified;
        this.imports = new GuestImports(face.name(), "./", runtime);
        this.types = new GuestTypes(imports);
        this.functions = new GuestFunctions(face.name(), types, imports);
        this.codec = functions.codec();
    }

    /// The file's text.
    ///
    /// @param imported whether to write functions that call the host
    /// @param exported whether to write the class that guests extend
    String source(boolean imported, boolean exported) {
        face.types().forEach(this::type);
        if (imported) {
            face.functions().forEach(this::importedFunction);
        }
        if (exported) {
            abstractClass();
        }
        String head = "// Generated from " + qualified + ". Do not edit.\n";
        CodeWriter docs = new CodeWriter("  ", CodeWriter.Comments.STARS).docs(face.docs());
        return head + docs + "\n" + imports + out.toString().stripLeading() + functions.source();
    }

    private void type(TypeDefinition definition) {
        String name = Names.pascal(definition.name());
        Type type = new Type.Named(definition);
        out.line("").docs(definition.docs());
        switch (definition.shape()) {
            case Shape.Alias alias -> out.line("export type %s = %s;", name, types.name(alias.target()));
            case Shape.EnumOf labels -> labels(name, labels.labels(), false);
            case Shape.FlagsOf flags -> {
                out.line("export type %s = u32;", name);
                out.line("").docs(List.of("The bits of `" + name + "`."));
                labels(name + "Bit", flags.labels(), true);
            }
            case Shape.RecordOf record -> {
                record(name, record);
                functions.load(type);
                functions.store(type);
                if (Layout.packed(type)) {
                    packedList(name, type);
                }
            }
            case Shape.VariantOf variant -> {
                variant(name, variant);
                functions.load(type);
                functions.store(type);
            }
        }
    }

    private void labels(String name, List<Shape.Label> labels, boolean bits) {
        out.line("export enum %s {", name);
        for (int i = 0; i < labels.size(); i++) {
            Shape.Label label = labels.get(i);
            out.docs(label.docs()).line("%s = %s,", Names.pascal(label.name()), bits ? "1 << " + i : "" + i);
        }
        out.line("}");
    }

    private void record(String name, Shape.RecordOf record) {
        out.line("export class %s {", name);
        out.line("constructor(");
        for (Shape.Field field : record.fields()) {
            out.docs(field.docs())
                    .line("public %s: %s,", GuestTypes.identifier(field.name()), types.name(field.type()));
        }
        out.line(") {}").line("}");
    }

    private void variant(String name, Shape.VariantOf variant) {
        List<Shape.Label> labels = variant.cases().stream()
                .map(c -> new Shape.Label(c.name(), c.docs()))
                .toList();
        out.line("export class %s {", name);
        for (Shape.Case c : variant.cases()) {
            Type type = c.type();
            if (type != null) {
                out.line("private %s", field(c) + initial(type));
            }
        }
        out.line("").line("private constructor(public readonly tag: %sTag) {}", name);
        for (Shape.Case c : variant.cases()) {
            factory(name, c);
        }
        out.line("}").line("").docs(List.of("The cases of `" + name + "`."));
        labels(name + "Tag", labels, false);
    }

    /// The declaration of a field that is empty until its case is chosen.
    private String initial(Type type) {
        String name = types.name(type);
        return switch (Plain.of(type)) {
            case Plain.Scalar scalar ->
                ": " + name + " = " + (scalar.type() == Type.Primitive.BOOL ? "false" : "0") + ";";
            case Plain.Bits ignored -> ": " + name + " = 0;";
            case Plain.Sum ignored when name.endsWith("| null") -> ": " + name + " = null;";
            case Plain.Sum ignored when new Sum(type, types).isEnum() -> ": " + name + " = <" + name + ">0;";
            case Plain.Sum ignored -> "!: " + name + ";";
            case Plain.Text ignored -> "!: " + name + ";";
            case Plain.Sequence ignored -> "!: " + name + ";";
            case Plain.Product ignored -> "!: " + name + ";";
        };
    }

    private static String field(Shape.Case c) {
        return "value" + Names.pascal(c.name());
    }

    private void factory(String name, Shape.Case c) {
        String factory = GuestTypes.identifier(c.name());
        String tag = name + "Tag." + Names.pascal(c.name());
        Type type = c.type();
        if (type != null) {
            out.line("").docs(c.docs());
            out.line("static %s(value: %s): %s {", factory, types.name(type), name);
            out.line("const made = new %s(%s);", name, tag);
            out.line("made.%s = value;", field(c))
                    .line("return made;")
                    .line("}")
                    .line("");
            out.docs(List.of("What the case `" + c.name() + "` carries; traps when this is another case."));
            out.line("as%s(): %s {", Names.pascal(c.name()), types.name(type));
            out.line("assert(this.tag == %s);", tag)
                    .line("return this.%s;", field(c))
                    .line("}");
        } else {
            out.line("").docs(c.docs());
            out.line("static %s(): %s {", factory, name)
                    .line("return new %s(%s);", name, tag)
                    .line("}");
        }
    }

    private void packedList(String name, Type type) {
        String words = imports.runtime("abi", "Words");
        List<String> fields = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        packedFields("", type, fields, kinds);
        out.line("")
                .docs(List.of(
                        "A growing list of `" + name + "`, kept as one block of numbers and handed over as such."));
        out.line("export class %sList extends %s {", name, words);
        out.line("constructor(capacity: i32 = 16) {")
                .line("super(capacity, %d);", fields.size())
                .line("}")
                .line("");
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            parameters.add(fields.get(i) + ": " + kinds.get(i));
        }
        out.docs(List.of("Adds one at the end."));
        out.line("add(%s): void {", String.join(", ", parameters));
        out.line("const at = this.grow();");
        for (int i = 0; i < fields.size(); i++) {
            out.line("store<u32>(at, %s, %d);", fields.get(i), 4 * i);
        }
        out.line("}").line("").docs(List.of("A copy of the one at an index."));
        out.line("at(index: i32): %s {", name);
        out.line("return %s(this.place(index));", functions.load(type))
                .line("}")
                .line("");
        out.docs(List.of("Takes over a block from the host."));
        out.line("static take(at: u32, length: u32): %sList {", name);
        out.line("const list = new %sList(<i32>length);", name);
        out.line("list.fill(at, length);").line("return list;").line("}").line("");
        out.docs(List.of("Copies a list to a block for the host."));
        out.line("static put(list: %sList): usize {", name)
                .line("return list.copy();")
                .line("}")
                .line("}");
    }

    private static void packedFields(String prefix, Type type, List<String> names, List<String> kinds) {
        if (Plain.of(type) instanceof Plain.Product product) {
            List<String> members = GuestFunctions.memberNames(type);
            for (int i = 0; i < members.size(); i++) {
                String name = members.get(i);
                String joined = prefix.isEmpty()
                        ? name
                        : prefix + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
                packedFields(joined, product.members().get(i), names, kinds);
            }
        } else {
            names.add(prefix);
            kinds.add(type.dealiased() == Type.Primitive.S32 ? "i32" : "u32");
        }
    }

    private void abstractClass() {
        out.line("").docs(face.docs());
        out.line("export abstract class %s {", Names.pascal(face.name()));
        boolean first = true;
        for (Function function : face.functions()) {
            if (!first) {
                out.line("");
            }
            first = false;
            out.docs(function.docs()).line("abstract %s;", signature(function));
        }
        out.line("}");
    }

    private String signature(Function function) {
        String parameters = function.parameters().stream()
                .map(p -> GuestTypes.identifier(p.name()) + ": " + types.name(p.type()))
                .collect(Collectors.joining(", "));
        Type result = function.result();
        return GuestTypes.identifier(function.name()) + "(" + parameters + "): "
                + (result == null ? "void" : types.name(result));
    }

    private void importedFunction(Function function) {
        new GuestImport(function, qualified, codec).write(out, signature(function));
    }
}
