package dev.atoll.host.engine;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;

/// Turns bytes into modules that can run. Whatever the bytes are, the outcome is a module or a sentence that
/// says why not. May be used from any thread.
public final class Engine {
    private final ModuleBounds bounds;
    private final CodeStore store;
    private final byte[] key;

    private Engine(ModuleBounds bounds, CodeStore store, byte[] key) {
        this.bounds = bounds;
        this.store = store;
        this.key = key;
    }

    /// An engine that compiles every module anew.
    public static Engine uncached(ModuleBounds bounds) {
        return new Engine(bounds, CodeStore.none(), new byte[1]);
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
        return new Engine(bounds, store, key.clone());
    }

    /// Checks and compiles a module; takes from milliseconds to seconds.
    public Compilation compile(byte[] wasm) {
        try {
            ModuleScan.check(wasm, bounds);
            var module = decoded(wasm);
            var machine = MachineFactoryCompiler.builder(module)
                    .withInterpreterFallback(InterpreterFallback.SILENT)
                    .withCache(new VerifiedCode(store, key, wasm))
                    .compile();
            return new Compilation.Compiled(new CompiledModule(module, machine, bounds));
        } catch (ModuleRefusedException e) {
            return new Compilation.Refused(e.sentence());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new Compilation.Refused("The module is too deeply nested or too large to be compiled.");
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return new Compilation.Refused("The module cannot be compiled: " + reason(e) + ".");
        }
    }

    private static WasmModule decoded(byte[] wasm) {
        try {
            return Parser.parse(wasm);
        } catch (ChicoryException e) {
            throw new ModuleRefusedException("The module is damaged or not valid: " + reason(e) + ".");
        } catch (RuntimeException | AssertionError e) {
            throw new ModuleRefusedException("The module is damaged; its content cannot be decoded.");
        }
    }

    private static String reason(Throwable e) {
        var message = e.getMessage();
        return message == null ? "no reason is known" : Words.printable(message, 200);
    }
}
