package dev.atoll.generator.java;

import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Plain;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// How the cases of one sum type are spelled in Java.
final class HostSum {
    private final Type type;
    private final HostTypes types;

    HostSum(Type type, HostTypes types) {
        this.type = type.dealiased();
        this.types = types;
    }

    /// A new value of case `index`.
    String value(int index, String payload) {
        return switch (type) {
            case Type.OptionOf ignored -> index == 0 ? "Optional.empty()" : "Optional.of(" + payload + ")";
            case Type.ResultOf result -> {
                Type carried = index == 0 ? result.ok() : result.error();
                yield (index == 0 ? "Result.ok(" : "Result.err(") + (carried == null ? "Unit.UNIT" : payload) + ")";
            }
            default ->
                "new " + types.name(type) + "."
                        + Names.pascal(cases().get(index).name()) + "("
                        + (cases().get(index).type() == null ? "" : payload) + ")";
        };
    }

    /// What stands before the statements of case `index` of a `switch`, or of an `if` for an option.
    String pattern(int index) {
        return switch (type) {
            case Type.OptionOf ignored -> throw new IllegalStateException("options are not switched over");
            case Type.ResultOf result ->
                "case " + (index == 0 ? "Result.Ok<" : "Result.Err<") + sides(result) + "> chosen";
            default ->
                "case " + types.name(type) + "."
                        + Names.pascal(cases().get(index).name()) + " chosen";
        };
    }

    /// What the case bound to `chosen` carries.
    String payload(int index) {
        return type instanceof Type.ResultOf ? "chosen." + (index == 0 ? "value()" : "error()") : "chosen.value()";
    }

    private String sides(Type.ResultOf result) {
        String whole = types.name(result);
        return whole.substring("Result<".length(), whole.length() - 1);
    }

    /// What each case carries.
    List<@Nullable Type> payloads() {
        return ((Plain.Sum) Plain.of(type)).cases();
    }

    private List<Shape.Case> cases() {
        if (type instanceof Type.Named named && named.definition().shape() instanceof Shape.VariantOf variant) {
            return variant.cases();
        }
        throw new IllegalStateException(type + " is no variant");
    }
}
