package dev.atoll.host.engine;

import com.dylibso.chicory.wasm.Version;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.binary.ModuleRefusedException;

import java.util.List;
import java.util.Optional;

/// Turns bytes into modules that can run. Whatever the bytes are, the outcome is a module or a sentence that
/// says why not. May be used from any thread.
public final class Engine {
    private static final String FORM = "code 5";

    private final ModuleBounds bounds;
    private final GuardedStore store;
    private final boolean metered;

    private Engine(ModuleBounds bounds, GuardedStore store, boolean metered) {
        this.bounds = bounds;
        this.store = store;
        this.metered = metered;
    }

    /// An engine that compiles every module anew.
    public static Engine uncached(ModuleBounds bounds) {
        return new Engine(bounds, new GuardedStore(CodeStore.none(), new byte[1], CodeStore.none()), false);
    }

    /// An engine that keeps compiled code.
    ///
    /// @param bounds how large modules may be
    /// @param store where the code is kept
    /// @param key a secret that is not kept in the store, at least 32 bytes
    public static Engine caching(ModuleBounds bounds, CodeStore store, byte[] key) {
        return caching(bounds, store, key, CodeStore.none());
    }

    /// An engine that keeps compiled code, and is given some.
    ///
    /// @param bounds how large modules may be
    /// @param store where the code is kept
    /// @param key a secret that is not kept in the store, at least 32 bytes
    /// @param prepared code that is as trusted as this class
    public static Engine caching(ModuleBounds bounds, CodeStore store, byte[] key, CodeStore prepared) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the key is too short: " + key.length + " bytes");
        }
        return new Engine(bounds, new GuardedStore(store, key, prepared), false);
    }

    /// The same engine, whose modules count their instructions and keep to a budget: see [CompiledModule#fuel()].
    public Engine metered() {
        return new Engine(bounds, store, true);
    }

    /// Where it keeps compiled code, and others may keep what they made of a module.
    public GuardedStore store() {
        return store;
    }

    /// Checks and compiles a module, or the one that a component was made of; takes from milliseconds to seconds.
    public Compilation compile(byte[] file) {
        return compile(ModuleSource.of(file));
    }

    /// Checks and compiles a module, or the one that a component was made of; takes from milliseconds to seconds.
    public Compilation compile(ModuleSource source) {
        return compile(source, CompileWatch.none());
    }

    /// Checks and compiles a module, or the one that a component was made of, while somebody watches, who may end it.
    public Compilation compile(ModuleSource source, CompileWatch watch) {
        try {
            return new Compilation.Compiled(CompiledModule.of(code(source, watch), bounds));
        } catch (ModuleRefusedException e) {
            return new Compilation.Refused(e.sentence());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Compilation.Refused("The module is too deeply nested or too large to be compiled.");
        } catch (LinkageError e) {
            return new Compilation.Refused("The module cannot be compiled: the JVM does not take the code made of it.");
        } catch (RuntimeException | AssertionError e) {
            return new Compilation.Refused("The module cannot be compiled: " + reason(e) + ".");
        }
    }

    /// What a module needs from outside, without compiling it; it is checked and decoded.
    ///
    /// @throws Unsupported if it is damaged or passes a bound
    public List<ModuleImport> imports(ModuleSource source) {
        try {
            var wasm = ComponentReader.coreModule(source.bytes(), bounds);
            ModuleScan.check(wasm, bounds);
            return CompiledModule.importsOf(CodeCompiler.decoded(wasm));
        } catch (ModuleRefusedException e) {
            throw new Unsupported(e.sentence());
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new Unsupported("The module is too deeply nested or too large.");
        }
    }

    /// The version of the contract that a module says it was built for; nothing if it does not say.
    ///
    /// @throws Unsupported if it is damaged or passes a bound
    public Optional<String> stamp(ModuleSource source) {
        try {
            var wasm = ComponentReader.coreModule(source.bytes(), bounds);
            ModuleScan.check(wasm, bounds);
            return ContractStamp.of(wasm);
        } catch (ModuleRefusedException e) {
            throw new Unsupported(e.sentence());
        }
    }

    /// Compiles a module if its code is not kept. One that cannot be taken is told when it is needed.
    public void keepCode(ModuleSource source) {
        if (store.read(identity(source)).isEmpty()) {
            var _ = compile(source);
        }
    }

    /// Everything that compiled code depends on.
    private String identity(ModuleSource source) {
        return String.join(
                "\n",
                FORM,
                source.identity(),
                bounds.key(),
                metered ? "metered" : "plain",
                Version.version(),
                Runtime.version().toString());
    }

    /// What was kept has passed all checks.
    private MadeCode code(ModuleSource source, CompileWatch watch) {
        var identity = identity(source);
        var kept = store.read(identity);
        if (kept.isPresent()) {
            return MadeCode.read(kept.get());
        }
        var wasm = ComponentReader.coreModule(source.bytes(), bounds);
        ModuleScan.check(wasm, bounds);
        var made = new CodeCompiler(bounds, metered, watch).make(wasm);
        store.write(identity, made.bytes());
        return made;
    }

    /// What an exception says, fit to be shown.
    static String reason(Throwable e) {
        var message = e.getMessage();
        return message == null ? "no reason is known" : Words.printable(message, 200);
    }
}
