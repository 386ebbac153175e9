package dev.atoll.host.sandbox;

import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Compilation;
import dev.atoll.host.engine.CompileWatch;
import dev.atoll.host.engine.CompiledModule;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.Engine;
import dev.atoll.host.engine.GuardedStore;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.MemoryAccount;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.engine.ModuleSource;
import dev.atoll.host.engine.Stopper;
import dev.atoll.host.engine.code.Samples;
import dev.atoll.host.imports.HostImports;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// One extension's module, from its bytes to running instances. Compiled at the first instance, kept for the
/// next ones until it is released. May be used from any thread.
public final class Sandbox {
    private static final String MEMORY = "memory";
    private static final String REALLOC = "cabi_realloc";
    private static final CoreSignature REALLOC_SIGNATURE =
            new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32));

    private final Engine engine;
    private final ModuleSource source;
    private final Limits limits;
    private final MemoryAccount account;
    private final Object compiling = new Object();
    private final AtomicInteger releases = new AtomicInteger();
    private final Samples samples = new Samples();
    private volatile @Nullable CompiledModule module;
    private volatile long every;

    /// @param engine compiles
    /// @param source the module, asked for when it is needed
    /// @param limits what an instance may use
    /// @param account what the instances' memory is taken from, shared with other sandboxes
    public Sandbox(Engine engine, ModuleSource source, Limits limits, MemoryAccount account) {
        this.engine = engine;
        this.source = source;
        this.limits = limits;
        this.account = account;
    }

    /// The same module with other limits; what is compiled is kept.
    public Sandbox with(Limits other) {
        var result = new Sandbox(engine, source, other, account);
        result.module = module;
        return result;
    }

    /// Forgets the compiled module: its classes go with its last instance. It is compiled again when it is
    /// needed. Never waits, not even for a compilation under way, whose result is then not kept.
    public void release() {
        releases.incrementAndGet();
        module = null;
    }

    /// Compiles the module if it is not, so that the next instance need not wait for it.
    ///
    /// @throws Unsupported if the module cannot be taken
    public void prepare() {
        compiled();
    }

    /// Compiles the module if it is not, while somebody watches, who may end it.
    ///
    /// @throws Unsupported if the module cannot be taken, or it was ended
    public void prepare(CompileWatch watch) {
        compiled(watch);
    }

    /// What the module needs from outside, without compiling it.
    ///
    /// @throws Unsupported if the module is damaged or passes a bound
    public List<ModuleImport> imports() {
        return engine.imports(source);
    }

    /// Why a module that speaks the contract cannot be linked, as far as its imports tell; nothing if it can.
    ///
    /// @param imports what it needs
    public static Optional<String> problem(List<ModuleImport> imports) {
        return ImportCheck.problem(imports, HostImports.signatures(imports));
    }

    /// Compiles the module if its code is not kept from an earlier time, so that a later start finds it; nothing of it
    /// stays in memory. A module that cannot be taken is told when it is started.
    public void keepCode() {
        synchronized (compiling) {
            if (module == null) {
                engine.keepCode(source);
            }
        }
    }

    /// Makes an instance; the module's own start code runs.
    ///
    /// @param surroundings what its host functions reach
    /// @param stopper what stops its calls
    /// @throws Unsupported if the module is damaged, too large, or imports what there is not
    /// @throws dev.atoll.api.failure.ExtensionException if it fails while it starts
    public Guest open(HostImports.Surroundings surroundings, Stopper stopper) {
        var compiled = compiled();
        check(compiled);
        return compiled.instantiate(
                HostImports.functions(surroundings, compiled.imports()),
                limits.of(Limit.MEMORY_PAGES),
                account,
                stopper);
    }

    /// Makes an instance of a module that does not speak the contract; the module's own start code runs.
    ///
    /// @param given all that it may import
    /// @param stopper what stops its calls
    /// @throws Unsupported if the module is damaged, too large, or imports what there is not
    /// @throws dev.atoll.api.failure.ExtensionException if it fails while it starts
    public Guest open(List<HostFunction> given, Stopper stopper) {
        var compiled = compiled();
        check(compiled, given);
        return compiled.instantiate(given, limits.of(Limit.MEMORY_PAGES), account, stopper);
    }

    /// Makes an instance of a module that does not speak the contract; the module's own start code runs.
    ///
    /// @param given all that it may import, found by what it imports
    /// @param stopper what stops its calls
    /// @throws Unsupported if the module is damaged, too large, or imports what there is not
    /// @throws dev.atoll.api.failure.ExtensionException if it fails while it starts
    public Guest open(Function<List<ModuleImport>, List<HostFunction>> given, Stopper stopper) {
        return open(given.apply(compiled().imports()), stopper);
    }

    /// Looks whether a module could be instantiated that does not speak the contract; nothing of it runs.
    ///
    /// @param given all that it may import, found by what it imports
    /// @return its exports
    /// @throws Unsupported if not
    public GuestInstance check(Function<List<ModuleImport>, List<HostFunction>> given) {
        var compiled = compiled();
        check(compiled, given.apply(compiled.imports()));
        return compiled.unstarted();
    }

    /// Looks whether a module could be instantiated that does not speak the contract; nothing of it runs.
    ///
    /// @param given all that it may import
    /// @throws Unsupported if not
    public void check(List<HostFunction> given) {
        check(compiled(), given);
    }

    /// The module's identity.
    public String identity() {
        return source.identity();
    }

    /// Where it may be kept what is made of the module.
    public GuardedStore store() {
        return engine.store();
    }

    /// How many instructions the compiled module has run; 0 unless its engine is metered and it is compiled. Exact
    /// while none of its code runs.
    public long instructions() {
        var compiled = module;
        return compiled == null ? 0 : Long.MAX_VALUE - compiled.fuel().left();
    }

    /// Looks which of its functions run each time so many instructions are used up, from now on. What was seen is
    /// forgotten. Nothing is seen unless its engine is metered. Exact while none of its code runs.
    ///
    /// @param instructions how many, at least 1
    /// @throws Unsupported if the module cannot be taken
    public void sample(long instructions) {
        samples.clear();
        every = instructions;
        synchronized (compiling) {
            compiled().fuel().sample(instructions, samples);
        }
    }

    /// Its functions as they called each other, the outermost first, with the instructions that were used
    /// while the last of them ran, as far as was seen.
    public Map<List<String>, Long> samples() {
        var compiled = module;
        return compiled == null ? Map.of() : compiled.named(samples);
    }

    /// Bytes that the memories of its instances take at the moment, if nobody else has its account.
    public long memoryBytes() {
        return account.taken();
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
        check(compiled);
        return compiled.unstarted();
    }

    /// What is worth knowing of the module, though it can be taken: sentences for the user. Compiles it.
    ///
    /// @throws Unsupported if the module cannot be taken
    public List<String> notices() {
        return compiled().interpreted().stream()
                .map(name -> "Its function " + name
                        + " is too large to be compiled and will run about forty times slower than the others.")
                .toList();
    }

    private void check(CompiledModule compiled, List<HostFunction> given) {
        ImportCheck.problem(compiled.imports(), given).ifPresent(sentence -> {
            throw new Unsupported(sentence);
        });
        checkMemory(compiled);
    }

    private void check(CompiledModule compiled) {
        ImportCheck.problem(compiled.imports(), HostImports.signatures(compiled.imports()))
                .ifPresent(sentence -> {
                    throw new Unsupported(sentence);
                });
        ContractVersion.problem(compiled.functions().keySet()).ifPresent(sentence -> {
            throw new Unsupported(sentence);
        });
        checkMemory(compiled);
        if (!REALLOC_SIGNATURE.equals(compiled.functions().get(REALLOC))) {
            throw new Unsupported("Its module does not export \"" + REALLOC + "\" as the canonical ABI wants it.");
        }
    }

    private void checkMemory(CompiledModule compiled) {
        int pages = limits.of(Limit.MEMORY_PAGES);
        if (compiled.initialPages() > pages) {
            throw new Unsupported("It needs " + compiled.initialPages() + " pages of memory to start, and " + pages
                    + " are allowed.");
        }
        if (!compiled.exportsMemory(MEMORY)) {
            throw new Unsupported("Its module does not export its memory as \"" + MEMORY + "\".");
        }
    }

    private CompiledModule compiled() {
        return compiled(CompileWatch.none());
    }

    private CompiledModule compiled(CompileWatch watch) {
        synchronized (compiling) {
            var known = module;
            if (known != null) {
                return known;
            }
            int before = releases.get();
            var made = switch (engine.compile(source, watch)) {
                case Compilation.Compiled(var done) -> done;
                case Compilation.Refused(var reason) -> throw new Unsupported(reason);
            };
            if (every > 0) {
                made.fuel().sample(every, samples);
            }
            if (releases.get() == before) {
                module = made;
            }
            return made;
        }
    }
}
