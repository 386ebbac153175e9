package dev.atoll.generator.assemblyscript;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Core;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Writes one function of the host as guests call it: lower the arguments, call, lift the result, give the memory
/// back.
final class GuestImport {
    private final Function function;
    private final String module;
    private final GuestCodec codec;

    GuestImport(Function function, String module, GuestCodec codec) {
        this.function = function;
        this.module = module;
        this.codec = codec;
    }

    void write(CodeWriter out, String signature) {
        String raw = "host$" + Names.pascal(function.name());
        boolean spilled = Layout.spillsResult(function);
        List<Core> cores = new ArrayList<>(
                Layout.spillsParameters(function) ? List.of(Core.I32) : Layout.flatParameters(function));
        if (spilled) {
            cores.add(Core.I32);
        }
        List<Core> results = Layout.flatResults(function);
        String answer = spilled || results.isEmpty() ? "void" : GuestCodec.core(results.getFirst());
        String parameters = String.join(
                ", ",
                IntStream.range(0, cores.size())
                        .mapToObj(i -> "p" + i + ": " + GuestCodec.core(cores.get(i)))
                        .toList());
        out.line("").line("// @ts-ignore: decorator").line("@external(\"%s\", \"%s\")", module, function.name());
        out.line("declare function %s(%s): %s;", raw, parameters, answer);
        out.line("").docs(function.docs()).line("export function %s {", signature);
        body(out, raw, spilled);
        out.line("}");
    }

    private void body(CodeWriter out, String raw, boolean spilled) {
        out.line("const mark$ = %s();", codec.runtime("mark"));
        List<String> flats = arguments(out);
        Type result = function.result();
        if (spilled && result != null) {
            String area = codec.fresh("area");
            out.line(
                    "const %s = %s(%d, %d);",
                    area, codec.runtime("allocate"), Layout.elemSize(result), Layout.alignment(result));
            flats.add("<i32>" + area);
            out.line("%s(%s);", raw, String.join(", ", flats));
            out.line("const result$ = %s;", codec.load(result, area, 0));
        } else if (result != null) {
            out.line("const answer$ = %s(%s);", raw, String.join(", ", flats));
            out.line("const result$ = %s;", codec.lift(result, new ArrayList<>(List.of("answer$"))));
        } else {
            out.line("%s(%s);", raw, String.join(", ", flats));
        }
        out.line("%s(mark$);", codec.runtime("release"));
        if (result != null) {
            out.line("return result$;");
        }
    }

    private List<String> arguments(CodeWriter out) {
        List<String> flats = new ArrayList<>();
        List<Shape.Field> parameters = function.parameters();
        if (!Layout.spillsParameters(function)) {
            parameters.forEach(p -> codec.lower(out, p.type(), GuestTypes.identifier(p.name()), flats));
            return flats;
        }
        List<Type> members = Layout.parameterTypes(function);
        List<Integer> offsets = Layout.offsets(members);
        Type whole = new Type.TupleOf(members);
        out.line(
                "const arguments$ = %s(%d, %d);",
                codec.runtime("allocate"), Layout.elemSize(whole), Layout.alignment(whole));
        for (int i = 0; i < parameters.size(); i++) {
            codec.store(
                    out,
                    members.get(i),
                    "arguments$",
                    offsets.get(i),
                    GuestTypes.identifier(parameters.get(i).name()));
        }
        flats.add("<i32>arguments$");
        return flats;
    }
}
