package dev.atoll.generator.assemblyscript;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The names one generated file takes from others.
final class GuestImports {
    private final String self;
    private final String runtime;
    private final String siblings;
    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();
    private final SortedSet<String> namespaces = new TreeSet<>();

    /// No imports yet.
    ///
    /// @param self the module of the file itself, whose names need no import
    /// @param siblings the path from the file to the other generated files, such as `./`
    /// @param runtime the path from the file to the folder that holds `runtime/`, such as `./`
    GuestImports(String self, String siblings, String runtime) {
        this.self = self;
        this.siblings = siblings;
        this.runtime = runtime;
    }

    /// Imports a name and gives it back.
    String add(String module, String name) {
        if (!module.equals(self)) {
            names.computeIfAbsent(module, m -> new TreeSet<>()).add(name);
        }
        return name;
    }

    /// A function or type of the SDK's runtime, spelled through a namespace so that it cannot meet a name from WIT.
    String runtime(String module, String name) {
        namespaces.add(module);
        return "$" + module + "." + name;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        namespaces.forEach(module -> out.append("import * as $")
                .append(module)
                .append(" from \"")
                .append(runtime)
                .append("runtime/")
                .append(module)
                .append("\";\n"));
        names.forEach((module, list) -> out.append("import { ")
                .append(String.join(", ", list))
                .append(" } from \"")
                .append(module.equals("runtime/values") ? runtime : siblings)
                .append(module)
                .append("\";\n"));
        return out.append(out.isEmpty() ? "" : "\n").toString();
    }
}
