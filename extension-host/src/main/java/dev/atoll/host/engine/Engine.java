package dev.atoll.host.engine;

import dev.atoll.host.engine.binary.ModuleRefusedException;

/// Turns bytes into modules that can run. Whatever the bytes are, the outcome is a module or a sentence that
/// says why not. May be used from any thread.
public final class Engine {
    private final ModuleBounds bounds;
    private final CodeStore store;
    private final byte[] key;
    private final boolean metered;

    private Engine(ModuleBounds bounds, CodeStore store, byte[] key, boolean metered) {
        this.bounds = bounds;
        this.store = store;
        this.key = key;
        this.metered = metered;
    }

    /// An engine that compiles every module anew.
    public static Engine uncached(ModuleBounds bounds) {
        return new Engine(bounds, CodeStore.none(), new byte[1], false);
    }

    /// An engine that keeps compiled code.
    ///
    /// @param bounds how large modules may be
    /// @param store where the code is kept
    /// @param key a secret that is not kept in the store, at least 32 bytes
    public static Engine caching(ModuleBounds bounds, CodeStore store, byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the key is too short: " + key.length + " bytes");
        }
        return new Engine(bounds, store, key.clone(), false);
    }

    /// The same engine, whose modules count their instructions and keep to a budget: see [CompiledModule#fuel()].
    public Engine metered() {
        return new Engine(bounds, store, key, true);
    }

    /// Checks and compiles a module, or the one that a component was made of; takes from milliseconds to seconds.
    public Compilation compile(byte[] file) {
        try {
            var wasm = ComponentReader.coreModule(file, bounds);
            ModuleScan.check(wasm, bounds);
            return new Compilation.Compiled(CompiledModule.of(code(wasm), bounds));
        } catch (ModuleRefusedException e) {
            return new Compilation.Refused(e.sentence());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Compilation.Refused("The module is too deeply nested or too large to be compiled.");
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return new Compilation.Refused("The module cannot be compiled: " + reason(e) + ".");
        }
    }

    private MadeCode code(byte[] wasm) {
        var verified = new VerifiedCode(store, key, wasm, metered);
        var kept = verified.read();
        if (kept.isPresent()) {
            return MadeCode.read(kept.get());
        }
        var made = new CodeCompiler(bounds, metered).make(wasm);
        verified.write(made.bytes());
        return made;
    }

    /// What an exception says, fit to be shown.
    static String reason(Throwable e) {
        var message = e.getMessage();
        return message == null ? "no reason is known" : Words.printable(message, 200);
    }
}
