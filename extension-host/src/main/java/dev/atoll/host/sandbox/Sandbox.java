package dev.atoll.host.sandbox;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CompiledModule;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.imports.HostImports;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// One extension's module, from its bytes to running instances. Compiled at the first instance, kept for the
/// next ones. Confined to one thread at a time.
public final class Sandbox {
    private static final String MEMORY = "memory";
    private static final String REALLOC = "cabi_realloc";
    private static final CoreSignature REALLOC_SIGNATURE =
            new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32));

    private final Engine engine;
    private final Supplier<byte[]> wasm;
    private final Limits limits;
    private @Nullable CompiledModule module;

    /// @param engine compiles
    /// @param wasm the module's bytes, asked for when they are needed
    /// @param limits what an instance may use
    public Sandbox(Engine engine, Supplier<byte[]> wasm, Limits limits) {
        this.engine = engine;
        this.wasm = wasm;
        this.limits = limits;
    }

    /// Makes an instance; the module's own start code runs.
    ///
    /// @param surroundings what its host functions reach
    /// @param stopper what stops its calls
    /// @throws Unsupported if the module is damaged, too large, or imports what there is not
    /// @throws dev.atoll.api.failure.ExtensionException if it fails while it starts
    public Guest open(HostImports.Surroundings surroundings, Stopper stopper) {
        var functions = HostImports.functions(surroundings);
        check();
        return compiled().instantiate(functions, limits.memoryPages(), stopper);
    }

    /// What an instance may use.
    public Limits limits() {
        return limits;
    }

    /// The module's exports, to check them; nothing of it runs.
    ///
    /// @throws Unsupported if the module cannot be taken
    public GuestInstance check() {
        var compiled = compiled();
        ImportCheck.problem(compiled.imports(), HostImports.signatures()).ifPresent(sentence -> {
            throw new Unsupported(sentence);
        });
        if (compiled.initialPages() > limits.memoryPages()) {
            throw new Unsupported("It needs " + compiled.initialPages() + " pages of memory to start, and "
                    + limits.memoryPages() + " are allowed.");
        }
        if (!compiled.exportsMemory(MEMORY)) {
            throw new Unsupported("Its module does not export its memory as \"" + MEMORY + "\".");
        }
        if (!REALLOC_SIGNATURE.equals(compiled.functions().get(REALLOC))) {
            throw new Unsupported("Its module does not export \"" + REALLOC + "\" as the canonical ABI wants it.");
        }
        return compiled.unstarted();
    }

    private synchronized CompiledModule compiled() {
        if (module == null) {
            module = switch (engine.compile(wasm.get())) {
                case Compilation.Compiled(var done) -> done;
                case Compilation.Refused(var reason) -> throw new Unsupported(reason);
            };
        }
        return module;
    }
}
