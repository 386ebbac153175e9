package dev.atoll.host.engine;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import dev.atoll.api.failure.ExtensionException;
import dev.atoll.host.engine.random.RandomModule;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A way to run random modules.
interface Execution {
    /// What a module does with some arguments, on a fresh instance.
    Observation run(List<Long> arguments);

    /// By the engine's own compiler and all that is done to its classes.
    static Execution ours(RandomModule module) {
        return ours(module, Modules.compiled(module.wasm()));
    }

    /// By a module that was compiled in some way.
    static Execution ours(RandomModule module, CompiledModule compiled) {
        return arguments -> {
            var guest = compiled.instantiate(List.of(), 256);
            String outcome;
            var globals = "";
            try {
                outcome = results(
                        module.run().results(), Modules.function(guest, "run").call(longs(arguments)));
                globals = globals(module, (name, type) -> Modules.call(guest, name));
            } catch (ExtensionException e) {
                outcome = Observation.trap(Objects.requireNonNull(e.getMessage()));
            }
            var content = new byte[guest.memory().byteLength()];
            guest.memory().copyOut(0, content, 0, content.length);
            return Observation.of(outcome, globals, content);
        };
    }

    /// By Chicory's interpreter with its own memory, none of which is ours.
    static Execution interpreted(RandomModule module) {
        WasmModule parsed = Parser.parse(module.wasm());
        return arguments -> {
            var instance = Instance.builder(parsed).build();
            String outcome;
            var globals = "";
            try {
                outcome = results(module.run().results(), instance.export("run").apply(longs(arguments)));
                globals = globals(module, (name, type) -> instance.export(name).apply()[0]);
            } catch (ChicoryException e) {
                outcome = Observation.trap(String.valueOf(e.getMessage()));
            }
            var memory = instance.memory();
            return Observation.of(outcome, globals, memory.readBytes(0, memory.pages() * 65536));
        };
    }

    private static long[] longs(List<Long> arguments) {
        return arguments.stream().mapToLong(Long::longValue).toArray();
    }

    private static String results(List<CoreType> types, long[] results) {
        return IntStream.range(0, types.size())
                .mapToObj(i -> Observation.bits(types.get(i), results[i]))
                .collect(Collectors.joining(" "));
    }

    private static String globals(RandomModule module, BiFunction<String, CoreType, Long> get) {
        return IntStream.range(0, module.globals().size())
                .mapToObj(i -> {
                    var type = module.globals().get(i);
                    return Observation.bits(type, get.apply("global" + i, type));
                })
                .collect(Collectors.joining(" "));
    }
}
