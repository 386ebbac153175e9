package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;

import java.util.List;
import java.util.stream.IntStream;

/// How one sum type is taken apart and put together in source: its discriminant, the payload of a case, a new
/// value of a case.
final class Sum {
    private final Type type;
    private final GuestTypes types;

    Sum(Type type, GuestTypes types) {
        this.type = type.dealiased();
        this.types = types;
    }

    /// The discriminant of a value, as an `i32`.
    String tag(String value) {
        return switch (type) {
            case Type.OptionOf option ->
                GuestTypes.nullable(option) ? "(" + value + " === null ? 0 : 1)" : "(" + value + ".isSome ? 1 : 0)";
            case Type.ResultOf ignored -> "(" + value + ".isError ? 1 : 0)";
            case Type.Named named
            when named.definition().shape() instanceof Shape.VariantOf -> "<i32>" + value + ".tag";
            default -> "<i32>" + value;
        };
    }

    /// What a value of case `index` carries.
    String payload(String value, int index) {
        return switch (type) {
            case Type.OptionOf option -> GuestTypes.nullable(option) ? value + "!" : value + ".value";
            case Type.ResultOf ignored -> value + (index == 0 ? ".value" : ".error");
            default -> value + ".as" + Names.pascal(cases().get(index).name()) + "()";
        };
    }

    /// A new value of case `index`; the payload is ignored where the case carries none.
    String value(int index, String payload) {
        return switch (type) {
            case Type.OptionOf option when GuestTypes.nullable(option) -> index == 0 ? "null" : payload;
            case Type.OptionOf option -> {
                String of = "<" + types.name(option.value()) + ">";
                yield index == 0 ? types.factory("none") + of + "()" : types.factory("some") + of + "(" + payload + ")";
            }
            case Type.ResultOf result -> {
                boolean carries = (index == 0 ? result.ok() : result.error()) != null;
                yield types.factory(index == 0 ? "ok" : "err") + "<" + types.side(result.ok()) + ", "
                        + types.side(result.error()) + ">(" + (carries ? payload : "0") + ")";
            }
            case Type.Named named
            when named.definition().shape() instanceof Shape.VariantOf ->
                types.named(named.definition()) + "."
                        + GuestTypes.identifier(cases().get(index).name()) + "("
                        + (cases().get(index).type() == null ? "" : payload) + ")";
            default -> "<" + types.name(type) + ">" + index;
        };
    }

    private List<Shape.Case> cases() {
        if (type instanceof Type.Named named && named.definition().shape() instanceof Shape.VariantOf variant) {
            return variant.cases();
        }
        return List.of();
    }

    /// Whether no case carries anything and the value is its own discriminant.
    boolean isEnum() {
        return type instanceof Type.Named named && named.definition().shape() instanceof Shape.EnumOf;
    }

    /// Flat places of a sum as parameter names.
    static List<String> places(int count) {
        return IntStream.range(0, count).mapToObj(i -> "f" + i).toList();
    }
}
