package dev.atoll.generator.java;

import dev.atoll.generator.layout.Core;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names and imports that every generated class shares.
final class HostNames {
    private static final Set<String> LOCALS = Set.of(
            "flat", "lower", "lift", "results", "answer", "area", "instance", "limits", "host", "caller", "spill");
    private static final List<String> IMPORTABLE = List.of(
            "dev.atoll.host.abi.AbiLimits",
            "dev.atoll.host.abi.Block",
            "dev.atoll.host.abi.ExportedFunction",
            "dev.atoll.host.abi.LiftContext",
            "dev.atoll.host.abi.LowerContext",
            "dev.atoll.host.abi.PackedList",
            "dev.atoll.host.abi.Result",
            "dev.atoll.host.abi.Unit",
            "dev.atoll.host.engine.CoreSignature",
            "dev.atoll.host.engine.CoreType",
            "dev.atoll.host.engine.GuestInstance",
            "dev.atoll.host.engine.HostFunction",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collections",
            "java.util.List",
            "java.util.Objects",
            "java.util.Optional",
            "org.jspecify.annotations.Nullable");

    private HostNames() {}

    /// A parameter's name that meets none of the generated locals.
    static String parameter(String kebab) {
        String name = HostTypes.identifier(kebab);
        return LOCALS.contains(name) ? name + "Value" : name;
    }

    /// Imports for what a body mentions.
    static String imports(String body) {
        return IMPORTABLE.stream()
                .filter(i -> Pattern.compile("(?<![.\\w])" + i.substring(i.lastIndexOf('.') + 1) + "\\b")
                        .matcher(body)
                        .find())
                .map(i -> "import " + i + ";\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    /// The Java expression of a core signature.
    static String signature(List<Core> parameters, List<Core> results) {
        return "new CoreSignature(" + cores(parameters) + ", " + cores(results) + ")";
    }

    private static String cores(List<Core> cores) {
        return cores.stream().map(c -> "CoreType." + c).collect(Collectors.joining(", ", "List.of(", ")"));
    }
}
