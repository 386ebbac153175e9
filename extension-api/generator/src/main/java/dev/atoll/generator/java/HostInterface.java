package dev.atoll.generator.java;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.code.Names;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.Type;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the class of one interface: its types, and either the calls into a guest that exports it or the
/// interface that the host implements for guests that import it.
final class HostInterface {
    private final Interface face;
    private final String qualified;
    private final HostMethods methods;
    private final HostTypes types;
    private final CodeWriter out = new CodeWriter("    ", CodeWriter.Comments.SLASHES);

    HostInterface(Interface face, String qualified, HostMethods methods) {
        this.face = face;
        this.qualified = qualified;
        this.methods = methods;
        this.types = methods.types();
    }

    /// Writes the types and calls; asks for the codec methods on the way.
    void write(boolean imported, boolean exported) {
        out.docs(face.docs().isEmpty() ? List.of("The interface `" + qualified + "`.") : face.docs());
        // codec methods all take the same parameters; a case may be called `double`
        out.line("@SuppressWarnings({\"UnusedVariable\", \"ArrayRecordComponent\", \"AvoidCommonTypeNames\"})");
        out.line("public final class %s {", name());
        if (imported || exported) {
            out.line("/// The name by which modules import or export this interface.");
            out.line("public static final String NAME = \"%s\";", qualified);
        }
        if (exported && !face.functions().isEmpty()) {
            new HostExports(face, methods, out).write();
        } else {
            out.line("").line("private %s() {}", name());
        }
        face.types().forEach(t -> new HostDefinition(t, types, out).write());
        if (imported && !face.functions().isEmpty()) {
            new HostImports(face, methods, out).write();
        }
    }

    private String name() {
        return Names.pascal(face.name());
    }

    /// The class with all codec methods that were asked for, by any interface.
    String source(String packageName) {
        String body = out + methods.source() + "}\n";
        return "// Generated from " + qualified + ". Do not edit.\npackage " + packageName + ";\n\n"
                + HostNames.imports(body) + body;
    }

    /// `(Type a, Type b)` of a function.
    static String parameters(Function function, HostTypes types) {
        return function.parameters().stream()
                .map(p -> types.name(p.type()) + " " + HostNames.parameter(p.name()))
                .collect(Collectors.joining(", "));
    }

    /// The Java type of a function's result.
    static String result(Function function, HostTypes types) {
        Type result = function.result();
        return result == null ? "void" : types.name(result);
    }
}
