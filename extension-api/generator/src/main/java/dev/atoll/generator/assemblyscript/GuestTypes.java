package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.TypeDefinition;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;

/// How WIT types are spelled in AssemblyScript.
final class GuestTypes {
    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "as",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "constructor",
            "continue",
            "debugger",
            "declare",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "from",
            "function",
            "get",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "interface",
            "is",
            "keyof",
            "let",
            "module",
            "namespace",
            "new",
            "null",
            "of",
            "package",
            "private",
            "protected",
            "public",
            "readonly",
            "return",
            "set",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "type",
            "typeof",
            "var",
            "void",
            "while",
            "with",
            "yield",
            "load",
            "store",
            "memory",
            "heap",
            "unchecked");

    private final GuestImports imports;

    GuestTypes(GuestImports imports) {
        this.imports = imports;
    }

    /// A field, parameter or function name.
    static String identifier(String kebab) {
        String name = Names.camel(kebab);
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /// A distinct word for a type, for the names of its codec functions.
    static String mangled(Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> primitive.toString();
            case Type.ListOf list -> "list_" + mangled(list.element());
            case Type.OptionOf option -> "option_" + mangled(option.value());
            case Type.ResultOf result -> "result_" + part(result.ok()) + "_" + part(result.error());
            case Type.TupleOf tuple ->
                "tuple" + tuple.members().size() + "_"
                        + tuple.members().stream().map(GuestTypes::mangled).collect(Collectors.joining("_"));
            case Type.Named named ->
                Names.pascal(named.definition().owner())
                        + Names.pascal(named.definition().name());
        };
    }

    private static String part(@Nullable Type type) {
        return type == null ? "nothing" : mangled(type);
    }

    /// The type as written in source; what it names is imported.
    String name(Type type) {
        return switch (type) {
            case Type.Primitive primitive -> primitive(primitive);
            case Type.ListOf list -> list(list);
            case Type.OptionOf option ->
                nullable(option)
                        ? name(option.value()) + " | null"
                        : runtime("Option") + "<" + name(option.value()) + ">";
            case Type.ResultOf result ->
                runtime("Result") + "<" + side(result.ok()) + ", " + side(result.error()) + ">";
            case Type.TupleOf tuple ->
                imports.add("runtime/tuples", "Tuple" + tuple.members().size()) + "<"
                        + tuple.members().stream().map(this::name).collect(Collectors.joining(", ")) + ">";
            case Type.Named named -> named(named.definition());
        };
    }

    /// `T`, or `Nothing` for an absent side of a result.
    String side(@Nullable Type type) {
        return type == null ? runtime("Nothing") : name(type);
    }

    /// The name of a definition, imported where it is another file's.
    String named(TypeDefinition definition) {
        return imports.add(definition.owner(), Names.pascal(definition.name()));
    }

    /// A function of the runtime that makes a result or option.
    String factory(String name) {
        return imports.runtime("values", name);
    }

    private String runtime(String name) {
        return imports.add("runtime/values", name);
    }

    private static String primitive(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL -> "bool";
            case S8 -> "i8";
            case S16 -> "i16";
            case S32 -> "i32";
            case S64 -> "i64";
            case CHAR -> "u32";
            case U8, U16, U32, U64, F32, F64, STRING -> primitive.toString();
        };
    }

    private String list(Type.ListOf list) {
        if (Layout.packed(list.element()) && list.element().dealiased() instanceof Type.Named named) {
            return imports.add(
                    named.definition().owner(), Names.pascal(named.definition().name()) + "List");
        }
        return (flatNumbers(list.element()) ? "StaticArray<" : "Array<") + name(list.element()) + ">";
    }

    /// Whether a list of this type is copied as one block.
    static boolean flatNumbers(Type element) {
        return element.dealiased() instanceof Type.Primitive primitive && primitive != Type.Primitive.STRING;
    }

    /// Whether an option is spelled `T | null`.
    static boolean nullable(Type.OptionOf option) {
        Type value = option.value().dealiased();
        return switch (value) {
            case Type.Primitive primitive -> primitive == Type.Primitive.STRING;
            case Type.OptionOf inner -> !nullable(inner);
            case Type.Named named ->
                named.definition().shape() instanceof Shape.RecordOf
                        || named.definition().shape() instanceof Shape.VariantOf;
            case Type.ListOf ignored -> true;
            case Type.ResultOf ignored -> true;
            case Type.TupleOf ignored -> true;
        };
    }
}
