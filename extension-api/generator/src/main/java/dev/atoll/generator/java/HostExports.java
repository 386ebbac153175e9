package dev.atoll.generator.java;

import dev.atoll.generator.code.CodeWriter;
import dev.atoll.generator.code.Names;
import dev.atoll.generator.layout.Core;
import dev.atoll.generator.layout.Layout;
import dev.atoll.generator.wit.Function;
import dev.atoll.generator.wit.Interface;
import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the calls into a guest that exports an interface.
final class HostExports {
    private final Interface face;
    private final HostTypes types;
    private final HostCodec codec;
    private final CodeWriter out;

    HostExports(Interface face, HostMethods methods, CodeWriter out) {
        this.face = face;
        this.types = methods.types();
        this.codec = methods.codec();
        this.out = out;
    }

    void write() {
        String name = Names.pascal(face.name());
        out.line("").line("private final GuestInstance instance;").line("private final AbiLimits limits;");
        face.functions().forEach(f -> out.line("private final ExportedFunction %s;", field(f)));
        out.line("")
                .docs(
                        List.of(
                                "Binds the exports of a guest that offers this interface.",
                                "",
                                "@param instance the guest",
                                "@param limits what one call may answer at most",
                                "@throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature"));
        out.line("public %s(GuestInstance instance, AbiLimits limits) {", name);
        out.line("this.instance = instance;").line("this.limits = limits;");
        for (Function function : face.functions()) {
            List<Core> parameters =
                    Layout.spillsParameters(function) ? List.of(Core.I32) : Layout.flatParameters(function);
            List<Core> results = Layout.spillsResult(function) ? List.of(Core.I32) : Layout.flatResults(function);
            out.line(
                    "this.%s = ExportedFunction.of(instance, NAME + \"#%s\", %s);",
                    field(function), function.name(), HostNames.signature(parameters, results));
        }
        out.line("}").line("");
        isExported();
        face.functions().forEach(this::call);
    }

    private static String field(Function function) {
        return Names.camel(function.name()) + "Export";
    }

    private void isExported() {
        String any = face.functions().stream()
                .map(f -> "instance.function(NAME + \"#" + f.name() + "\") != null")
                .collect(Collectors.joining(" || "));
        out.docs(List.of("Whether a guest exports any function of this interface, and so offers it."));
        out.line("public static boolean isExportedBy(GuestInstance instance) {")
                .line("return " + any + ";")
                .line("}");
    }

    private void call(Function function) {
        out.line("");
        out.docs(function.docs().isEmpty() ? List.of("The function `" + function.name() + "`.") : function.docs());
        out.docs(List.of("", "@throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI"));
        out.line(
                "public %s %s(%s) {",
                HostInterface.result(function, types),
                HostTypes.identifier(function.name()),
                HostInterface.parameters(function, types));
        String field = field(function);
        watch(function, field);
        arguments(function);
        boolean flat = !function.parameters().isEmpty();
        out.line("long[] results = %s.call(%s);", field, flat ? "flat" : "");
        Type result = function.result();
        if (result == null) {
            out.line("%s.postReturn(results);", field)
                    .line("%s.answered();", field)
                    .line("}");
            return;
        }
        out.line("LiftContext lift = new LiftContext(instance.memory(), limits);");
        if (Layout.spillsResult(function)) {
            out.line(
                    "int area = lift.slice((int) results[0], %d, %d);",
                    Layout.elemSize(result), Layout.alignment(result));
            out.line("%s answer = %s;", types.name(result), codec.load(result, "area", 0));
        } else {
            out.line("%s answer = %s;", types.name(result), codec.lift(result, new ArrayList<>(List.of("results[0]"))));
        }
        out.line("%s.postReturn(results);", field)
                .line("%s.answered(answer, lift.taken());", field)
                .line("return answer;")
                .line("}");
    }

    /// Arguments are gathered only where somebody looks: it takes an array and boxes.
    private void watch(Function function, String field) {
        String told = function.parameters().stream()
                .map(parameter -> "\"" + parameter.name() + "\", " + HostNames.parameter(parameter.name()))
                .collect(Collectors.joining(", "));
        out.line("if (%s.watched()) {", field)
                .line("%s.asked(%s);", field, told)
                .line("}");
    }

    private void arguments(Function function) {
        List<Shape.Field> parameters = function.parameters();
        if (parameters.isEmpty()) {
            return;
        }
        List<Type> members = Layout.parameterTypes(function);
        if (Layout.spillsParameters(function)) {
            Type whole = new Type.TupleOf(members);
            List<Integer> offsets = Layout.offsets(members);
            out.line("LowerContext lower = new LowerContext(instance);");
            out.line("int spill = lower.allocate(%d, %d);", Layout.elemSize(whole), Layout.alignment(whole));
            IntStream.range(0, members.size())
                    .forEach(i -> codec.store(
                            out,
                            members.get(i),
                            HostCodec.at("spill", offsets.get(i)),
                            HostNames.parameter(parameters.get(i).name())));
            out.line("long[] flat = {spill};");
            return;
        }
        CodeWriter body =
                new CodeWriter("    ", CodeWriter.Comments.SLASHES).indented().indented();
        int place = 0;
        for (int i = 0; i < members.size(); i++) {
            codec.lower(
                    body, members.get(i), HostNames.parameter(parameters.get(i).name()), "" + place);
            place += Layout.flat(members.get(i)).size();
        }
        if (body.toString().contains("lower")) {
            out.line("LowerContext lower = new LowerContext(instance);");
        }
        out.line("long[] flat = new long[%d];", place).raw(body.toString());
    }
}
