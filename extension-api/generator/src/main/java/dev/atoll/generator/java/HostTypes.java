package dev.atoll.generator.java;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import dev.atoll.generator.wit.TypeDefinition;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;

/// How WIT types are spelled in Java, seen from the class of one interface.
final class HostTypes {
    private static final Set<String> RESERVED = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    private final String owner;

    HostTypes(String owner) {
        this.owner = owner;
    }

    /// A field, parameter or method name.
    static String identifier(String kebab) {
        String name = Names.camel(kebab);
        return RESERVED.contains(name) ? name + "Value" : name;
    }

    /// A distinct word for a type, for the names of its codec methods.
    static String mangled(Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> Names.pascal(primitive.toString());
            case Type.ListOf list -> "ListOf" + mangled(list.element());
            case Type.OptionOf option -> "OptionOf" + mangled(option.value());
            case Type.ResultOf result -> "ResultOf" + part(result.ok()) + "Or" + part(result.error());
            case Type.TupleOf tuple ->
                "Tuple" + tuple.members().size() + "Of"
                        + tuple.members().stream().map(HostTypes::mangled).collect(Collectors.joining("And"));
            case Type.Named named ->
                Names.pascal(named.definition().owner())
                        + Names.pascal(named.definition().name());
        };
    }

    private static String part(@Nullable Type type) {
        return type == null ? "Nothing" : mangled(type);
    }

    /// The type as written where a primitive is allowed.
    String name(Type type) {
        return type.dealiased() instanceof Type.Primitive primitive ? primitive(primitive) : boxed(type);
    }

    /// The type as written between `<` and `>`.
    String boxed(Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> boxed(primitive);
            case Type.ListOf list -> list(list);
            case Type.OptionOf option -> "Optional<" + boxed(option.value()) + ">";
            case Type.ResultOf result -> "Result<" + side(result.ok()) + ", " + side(result.error()) + ">";
            case Type.TupleOf tuple ->
                "Tuple" + tuple.members().size() + "<"
                        + tuple.members().stream().map(this::boxed).collect(Collectors.joining(", ")) + ">";
            case Type.Named named -> named(named.definition());
        };
    }

    private String side(@Nullable Type type) {
        return type == null ? "Unit" : boxed(type);
    }

    /// The name of a definition.
    String named(TypeDefinition definition) {
        String name = Names.pascal(definition.name());
        return definition.owner().equals(owner) ? name : Names.pascal(definition.owner()) + "." + name;
    }

    private static String primitive(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL -> "boolean";
            case U8, S8, U16, S16, U32, S32, CHAR -> "int";
            case U64, S64 -> "long";
            case F32 -> "float";
            case F64 -> "double";
            case STRING -> "String";
        };
    }

    private static String boxed(Type.Primitive primitive) {
        return switch (primitive) {
            case BOOL -> "Boolean";
            case U8, S8, U16, S16, U32, S32, CHAR -> "Integer";
            case U64, S64 -> "Long";
            case F32 -> "Float";
            case F64 -> "Double";
            case STRING -> "String";
        };
    }

    private String list(Type.ListOf list) {
        if (bytes(list.element())) {
            return "byte[]";
        }
        if (words(list.element())) {
            return "int[]";
        }
        if (Layout.packed(list.element()) && list.element().dealiased() instanceof Type.Named named) {
            return named(named.definition()) + "List";
        }
        return "List<" + boxed(list.element()) + ">";
    }

    /// Whether a list of this type is a `byte[]`.
    static boolean bytes(Type element) {
        return element.dealiased() == Type.Primitive.U8 || element.dealiased() == Type.Primitive.S8;
    }

    /// Whether a list of this type is an `int[]`.
    static boolean words(Type element) {
        return element.dealiased() == Type.Primitive.U32 || element.dealiased() == Type.Primitive.S32;
    }

    /// Whether the type is an enum.
    static boolean isEnum(Type type) {
        return type.dealiased() instanceof Type.Named named
                && named.definition().shape() instanceof Shape.EnumOf;
    }
}
