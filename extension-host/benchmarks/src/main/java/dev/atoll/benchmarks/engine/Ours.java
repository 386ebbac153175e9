package dev.atoll.benchmarks.engine;

import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleBounds;

import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.lang.management.ThreadMXBean;
import java.util.List;

/// The host's own engine, with what the editor gives it: the one place here that makes instances.
public final class Ours {
    /// What tables and JSON call it.
    public static final String NAME = "atoll";

    private static final int PAGE_LIMIT = 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final RuntimeMXBean JVM = ManagementFactory.getRuntimeMXBean();

    private Ours() {}

    /// A new instance of a module.
    ///
    /// @param module the module's path in the resources
    /// @param imports what it may import
    public static Guest instance(String module, List<HostFunction> imports) {
        return switch (Engine.uncached(ModuleBounds.DEFAULTS).compile(Scratch.resource(module))) {
            case Compilation.Compiled compiled -> compiled.module().instantiate(imports, PAGE_LIMIT);
            case Compilation.Refused refused -> throw new BenchmarkException(refused.reason());
        };
    }

    /// The kernels on our engine.
    ///
    /// @param module the module's path in the resources
    public static Contender kernels(String module) {
        return new Contender.Present(NAME, version(), new Kernels(instance(module, List.of())));
    }

    /// The JVM, and the flags that it was started with.
    static String version() {
        return "Java " + Runtime.version().feature() + " " + String.join(" ", flags());
    }

    private static List<String> flags() {
        return JVM.getInputArguments().stream()
                .filter(flag -> flag.startsWith("-X"))
                .toList();
    }

    /// Processor time of this thread, in nanoseconds.
    static long processorTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private record Kernels(Guest guest) implements Runner {
        @Override
        public Sample run(String function, int argument) {
            var exported = guest.function(function);
            if (exported == null) {
                throw new BenchmarkException("the module has no function " + function + ".");
            }
            long[] arguments = exported.signature().parameters().isEmpty() ? new long[0] : new long[] {argument};
            long before = processorTime();
            long result = exported.call(arguments)[0];
            return new Sample((int) result, processorTime() - before);
        }

        @Override
        public void close() {
            // an instance is only memory
        }
    }
}
