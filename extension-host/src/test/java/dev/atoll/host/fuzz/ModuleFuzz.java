package dev.atoll.host.fuzz;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CompiledModule;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.ModuleBounds;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// Any bytes as a module: they are refused with a sentence, or make a module that runs until its budget is spent.
public final class ModuleFuzz {
    private static final int PAGES = 4;
    private static final int BUDGET = 20_000;
    private static final Engine ENGINE = Engine.uncached(
                    new ModuleBounds(1 << 20, 2_000, 64 << 10, 100, 1_000, 10_000, 1 << 20, 0, Duration.ofSeconds(20)))
            .metered();

    private ModuleFuzz() {}

    /// Tries one input.
    public static void fuzzerTestOneInput(byte[] input) {
        switch (ENGINE.compile(input)) {
            case Compilation.Refused(var reason) -> Sentences.check(reason);
            case Compilation.Compiled(var module) -> run(module);
        }
    }

    private static void run(CompiledModule module) {
        module.unstarted();
        if (!module.imports().isEmpty()) {
            return;
        }
        try {
            module.fuel().fill(BUDGET);
            module.instantiate(List.of(), PAGES);
            for (var name : module.functions().keySet()) {
                call(module, name);
            }
        } catch (ExtensionException e) {
            Sentences.check(e.getMessage());
        }
    }

    private static void call(CompiledModule module, String name) {
        try {
            module.fuel().fill(BUDGET);
            var guest = module.instantiate(List.of(), PAGES);
            var function = Objects.requireNonNull(guest.function(name), name);
            function.call(new long[function.signature().parameters().size()]);
        } catch (ExtensionException e) {
            Sentences.check(e.getMessage());
        }
    }
}
