package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Core;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Writes the glue that exports one interface: core functions that lift the arguments, call what the extension
/// offers, and lower the result. A module that does not import this file does not export the interface.
final class GuestOffer {
    private final Interface face;
    private final String qualified;
    private final GuestImports imports;
    private final GuestTypes types;
    private final GuestFunctions functions;
    private final GuestCodec codec;
    private final CodeWriter out = new CodeWriter("  ", CodeWriter.Comments.STARS);

    GuestOffer(Interface face, String qualified, String runtime) {
        this.face = face;
        this.qualified = qualified;
        this.imports = new GuestImports("offer/" + face.name(), "../", runtime);
        this.types = new GuestTypes(imports);
        this.functions = new GuestFunctions("offer/" + face.name(), types, imports);
        this.codec = functions.codec();
    }

    String source() {
        String type = imports.add(face.name(), Names.pascal(face.name()));
        out.line("let offered: %s | null = null;", type).line("");
        out.docs(List.of("Offers `" + face.name() + "` to the host; call it once, at the top level of the extension."));
        out.line("export function offer%s(implementation: %s): void {", type, type);
        out.line("offered = implementation;").line("}");
        face.functions().forEach(this::function);
        return "// Generated from " + qualified + ". Do not edit.\n\n" + imports + out + functions.source();
    }

    private void function(Function function) {
        String name = face.name().replace('-', '_') + "_" + function.name().replace('-', '_');
        boolean spilled = Layout.spillsResult(function);
        List<Core> cores = Layout.spillsParameters(function) ? List.of(Core.I32) : Layout.flatParameters(function);
        List<Core> results = Layout.flatResults(function);
        String answer = results.isEmpty() ? "void" : spilled ? "usize" : GuestCodec.core(results.getFirst());
        List<String> parameters = IntStream.range(0, cores.size())
                .mapToObj(i -> "p" + i + ": " + GuestCodec.core(cores.get(i)))
                .toList();
        String exported = qualified + "#" + function.name();
        out.line("").line("// @ts-ignore: decorator").line("@wit(\"%s\")", exported);
        out.line("export function %s(%s): %s {", name, String.join(", ", parameters), answer);
        body(function, cores.size(), spilled);
        out.line("}").line("");
        out.line("// @ts-ignore: decorator").line("@wit(\"cabi_post_%s\")", exported);
        out.line("export function %s_post(%s): void {", name, results.isEmpty() ? "" : "result: " + answer);
        out.line("%s();", codec.runtime("afterCall")).line("}");
    }

    private void body(Function function, int places, boolean spilled) {
        List<String> arguments = arguments(function, places);
        String call = "offered!." + GuestTypes.identifier(function.name()) + "(" + String.join(", ", arguments) + ")";
        Type result = function.result();
        if (result == null) {
            out.line("%s;", call);
            return;
        }
        out.line("const result = %s;", call);
        out.line("%s();", codec.runtime("clear"));
        if (spilled) {
            out.line(
                    "const area = %s(%d, %d);",
                    codec.runtime("allocate"), Layout.elemSize(result), Layout.alignment(result));
            codec.store(out, result, "area", 0, "result");
            out.line("return area;");
        } else {
            List<String> flats = new ArrayList<>();
            codec.lower(out, result, "result", flats);
            out.line("return %s;", flats.getFirst());
        }
    }

    private List<String> arguments(Function function, int places) {
        List<Type> members = Layout.parameterTypes(function);
        List<String> arguments = new ArrayList<>();
        if (!Layout.spillsParameters(function)) {
            List<String> flats = new ArrayList<>(
                    IntStream.range(0, places).mapToObj(i -> "p" + i).toList());
            members.forEach(m -> arguments.add(codec.lift(m, flats)));
            return arguments;
        }
        List<Integer> offsets = Layout.offsets(members);
        for (int i = 0; i < members.size(); i++) {
            out.line("const a%d = %s;", i, codec.load(members.get(i), "<usize>p0", offsets.get(i)));
            arguments.add("a" + i);
        }
        out.line("heap.free(p0);");
        return arguments;
    }
}
