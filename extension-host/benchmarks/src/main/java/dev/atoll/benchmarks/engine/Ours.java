package dev.atoll.benchmarks.engine;

import dev.atoll.benchmarks.bindings.v0_1.Calls;
import dev.atoll.benchmarks.bindings.v0_1.Mirror;
import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.catalog.PackageContent;
import dev.atoll.host.engine.CodeStore;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleBounds;

import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The host's own engine, with what the editor gives it: the one place here that makes instances.
public final class Ours {
    /// What tables and JSON call it.
    public static final String NAME = "atoll";

    private static final int PAGE_LIMIT = 1024;
    private static final RuntimeMXBean JVM = ManagementFactory.getRuntimeMXBean();
    private static final CoreSignature ABORT =
            new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.<CoreType>of());

    private Ours() {}

    /// The kernels on our engine.
    ///
    /// @param module the module's path in the resources
    public static Contender kernels(String module) {
        return new Contender.Present(NAME, version(), new Kernels(instance(module, List.of())));
    }

    /// A guest called through the host's bindings.
    ///
    /// @param module the module's path in the resources
    public static Contender calls(String module) {
        List<HostFunction> imports = new ArrayList<>(Mirror.link(value -> value, AbiLimits.ROOMY));
        imports.add(new HostFunction("env", "abort", ABORT, (caller, arguments) -> {
            throw new BenchmarkException("the guest called abort.");
        }));
        Calls calls = new Calls(instance(module, imports), AbiLimits.ROOMY);
        return new Contender.Present(NAME, version(), new BoundCalls(calls));
    }

    /// A grammar in the host.
    ///
    /// @param content its package
    /// @param prepared code that was compiled in the build
    /// @param text what is highlighted
    public static Contender grammar(PackageContent content, CodeStore prepared, String text) {
        return new Contender.Present(NAME, version(), new GrammarSteps(content, prepared, text));
    }

    /// A formatter in the host, in a process of its own.
    ///
    /// @param location its package
    /// @param text the file that is formatted
    /// @param prepared whether it begins with code that was compiled in the build
    public static Contender formatter(Scratch scratch, URI location, Path text, boolean prepared) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags());
        command.addAll(List.of("-cp", JVM.getClassPath(), FormatterProcess.class.getName()));
        command.addAll(
                List.of(location.toString(), text.toAbsolutePath().toString(), prepared ? "prepared" : "compiling"));
        return new Contender.Present(NAME, version(), ChildRunner.start(NAME, scratch, command));
    }

    /// The bytes that the answer of a call itself takes in this JVM.
    ///
    /// @param call one of [CallNames]
    public static long resultBytes(String call) {
        return BoundCalls.resultBytes(call);
    }

    static Guest instance(String module, List<HostFunction> imports) {
        return switch (Engine.uncached(ModuleBounds.DEFAULTS).compile(Scratch.resource(module))) {
            case Compilation.Compiled compiled -> compiled.module().instantiate(imports, PAGE_LIMIT);
            case Compilation.Refused refused -> throw new BenchmarkException(refused.reason());
        };
    }

    /// The JVM, and the flags that it was started with.
    private static String version() {
        return "Java " + Runtime.version().feature() + " " + String.join(" ", flags());
    }

    private static List<String> flags() {
        return JVM.getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .toList();
    }

    private record Kernels(Guest guest) implements Runner {
        @Override
        public Sample run(String function, int argument) {
            var exported = guest.function(function);
            if (exported == null) {
                throw new BenchmarkException("the module has no function " + function + ".");
            }
            long[] arguments = exported.signature().parameters().isEmpty() ? new long[0] : new long[] {argument};
            return Meter.read(() -> (int) exported.call(arguments)[0]);
        }

        @Override
        public void close() {
            // an instance is only memory
        }
    }
}
