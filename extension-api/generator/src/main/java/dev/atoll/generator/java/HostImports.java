package dev.atoll.generator.java;

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

/// Writes what the host offers to guests: an interface to implement, and its link to host functions.
final class HostImports {
    private final Interface face;
    private final HostTypes types;
    private final HostCodec codec;
    private final CodeWriter out;

    HostImports(Interface face, HostMethods methods, CodeWriter out) {
        this.face = face;
        this.types = methods.types();
        this.codec = methods.codec();
        this.out = out;
    }

    void write() {
        out.line("").docs(List.of("What the host does when a guest calls `" + face.name() + "`."));
        out.line("public interface Host {");
        boolean first = true;
        for (Function function : face.functions()) {
            if (!first) {
                out.line("");
            }
            first = false;
            out.docs(function.docs().isEmpty() ? List.of("The function `" + function.name() + "`.") : function.docs());
            out.line(
                    "%s %s(%s);",
                    HostInterface.result(function, types),
                    HostTypes.identifier(function.name()),
                    HostInterface.parameters(function, types));
        }
        out.line("}")
                .line("")
                .docs(List.of(
                        "The host functions by which one guest reaches a host.",
                        "",
                        "@param host what runs",
                        "@param limits what one call may hand over at most"));
        out.line("public static List<HostFunction> link(Host host, AbiLimits limits) {");
        out.line("return List.of(");
        int last = face.functions().size() - 1;
        for (int i = 0; i <= last; i++) {
            Function function = face.functions().get(i);
            out.line(
                    "new HostFunction(NAME, \"%s\", %s, (caller, flat) -> %s)%s",
                    function.name(), signature(function), call(function), i == last ? ");" : ",");
        }
        out.outdented().line("}");
        face.functions().forEach(this::adapter);
    }

    private static String method(Function function) {
        return "host" + Names.pascal(function.name());
    }

    private static String signature(Function function) {
        List<Core> parameters = new ArrayList<>(
                Layout.spillsParameters(function) ? List.of(Core.I32) : Layout.flatParameters(function));
        List<Core> results = Layout.flatResults(function);
        if (Layout.spillsResult(function)) {
            parameters.add(Core.I32);
            results = List.of();
        }
        return HostNames.signature(parameters, results);
    }

    /// The call of a function's adapter; it gets the limits only where the guest hands over something in memory.
    private String call(Function function) {
        return method(function) + (lifts(body(function)) ? "(host, limits, caller, flat)" : "(host, caller, flat)");
    }

    private void adapter(Function function) {
        String text = body(function);
        boolean lifts = lifts(text);
        out.line("")
                .line(
                        "private static long[] %s(Host host, %sGuestInstance caller, long[] flat) {",
                        method(function), lifts ? "AbiLimits limits, " : "");
        if (lifts) {
            out.line("LiftContext lift = new LiftContext(caller.memory(), limits);");
        }
        out.raw(text).line("}");
    }

    private static boolean lifts(String body) {
        return body.contains("lift.") || body.contains("(lift, ");
    }

    private String body(Function function) {
        CodeWriter body =
                new CodeWriter("    ", CodeWriter.Comments.SLASHES).indented().indented();
        body(body, function);
        return body.toString();
    }

    private void body(CodeWriter body, Function function) {
        List<String> arguments = arguments(body, function);
        String call = "host." + HostTypes.identifier(function.name()) + "(" + String.join(", ", arguments) + ")";
        Type result = function.result();
        if (result == null) {
            body.line("%s;", call).line("return new long[0];");
            return;
        }
        body.line("%s answer = %s;", types.name(result), call);
        if (Layout.spillsResult(function)) {
            int place = Layout.spillsParameters(function)
                    ? 1
                    : Layout.flatParameters(function).size();
            body.line("LowerContext lower = new LowerContext(caller);");
            body.line(
                    "int area = lower.checked((int) flat[%d], %d, %d);",
                    place, Layout.elemSize(result), Layout.alignment(result));
            codec.store(body, result, "area", "answer");
            body.line("return new long[0];");
            return;
        }
        CodeWriter lowering =
                new CodeWriter("    ", CodeWriter.Comments.SLASHES).indented().indented();
        codec.lower(lowering, result, "answer", "0");
        String text = lowering.toString().replace("flat[0] =", "results[0] =").replace(", flat, 0)", ", results, 0)");
        body.line("long[] results = new long[1];");
        if (text.contains("lower")) {
            body.line("LowerContext lower = new LowerContext(caller);");
        }
        body.raw(text).line("return results;");
    }

    private List<String> arguments(CodeWriter body, Function function) {
        List<Type> members = Layout.parameterTypes(function);
        List<String> arguments = new ArrayList<>();
        if (!Layout.spillsParameters(function)) {
            List<String> flats = new ArrayList<>(
                    IntStream.range(0, Layout.flatParameters(function).size())
                            .mapToObj(i -> "flat[" + i + "]")
                            .toList());
            members.forEach(m -> arguments.add(codec.lift(m, flats)));
            return arguments;
        }
        Type whole = new Type.TupleOf(members);
        List<Integer> offsets = Layout.offsets(members);
        body.line("int spill = lift.slice((int) flat[0], %d, %d);", Layout.elemSize(whole), Layout.alignment(whole));
        IntStream.range(0, members.size())
                .forEach(i -> arguments.add(codec.load(members.get(i), "spill", offsets.get(i))));
        return arguments;
    }
}
