package dev.atoll.host.engine;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.internal.ClassCollector;
import com.dylibso.chicory.compiler.internal.Compiler;
import com.dylibso.chicory.compiler.internal.CompilerResult;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.SectionId;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.code.CompiledClasses;
import dev.atoll.host.engine.code.LoadedCode;
import dev.atoll.host.engine.code.Rewriting;
import dev.atoll.host.engine.split.ModuleSplitter;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Compiles one module, within bounds of time and of what falls back to the interpreter.
final class CodeCompiler {
    /// So many functions go into one class, so that the deadline is looked at often enough.
    private static final int FUNCTIONS_PER_CLASS = 64;

    private final ModuleBounds bounds;
    private final boolean metered;
    private final CompileWatch watch;

    CodeCompiler(ModuleBounds bounds, boolean metered, CompileWatch watch) {
        this.bounds = bounds;
        this.metered = metered;
        this.watch = watch;
    }

    /// Compiles a module whose bytes have passed the scan.
    ///
    /// @throws ModuleRefusedException if it is not valid or passes a bound
    MadeCode make(byte[] original) {
        var whole = decoded(original);
        refuseHeapTypes(whole);
        var split = metered ? Optional.<byte[]>empty() : ModuleSplitter.split(original, ModuleSplitter.MOST_BYTES);
        var wasm = split.orElse(original);
        var module = split.map(CodeCompiler::decoded).orElse(whole);
        var result = compiled(module);
        var interpreted = result.interpretedFunctions();
        if (interpreted.size() > bounds.interpretedFunctions() || (metered && !interpreted.isEmpty())) {
            throw new ModuleRefusedException("The module has " + interpreted.size()
                    + " functions that are too large to be compiled; at most "
                    + (metered ? 0 : bounds.interpretedFunctions())
                    + " are allowed. Build it with less inlining, such as opt-level \"s\" in Rust.");
        }
        var classes = rewritten(result);
        LoadedCode.of(classes).verify();
        int imported = module.importSection().count(ExternalType.FUNCTION);
        Set<Integer> kept = interpreted.stream().map(index -> index - imported).collect(Collectors.toSet());
        return new MadeCode(
                Skeleton.of(wasm, kept), classes, interpreted.stream().sorted().toList());
    }

    private CompilerResult compiled(WasmModule module) {
        double classes = (double) module.functionSection().functionCount() / FUNCTIONS_PER_CLASS;
        var deadline = new CompileDeadline(bounds.compileTime(), watch, classes);
        return Compiler.builder(module)
                .withMaxFunctionsPerClass(FUNCTIONS_PER_CLASS)
                .withInterpreterFallback(InterpreterFallback.SILENT)
                .withClassCollectorFactory(() -> shelf(deadline))
                .build()
                .compile();
    }

    /// The compiler asks for a new collector whenever it starts over, as it does for each function that is too
    /// large.
    private static ClassCollector shelf(CompileDeadline deadline) {
        deadline.begin();
        return new ClassShelf(deadline);
    }

    private CompiledClasses rewritten(CompilerResult result) {
        var plain = CompiledClasses.of(result.collector().mainClassName(), result.classBytes());
        return Rewriting.of(plain, metered)
                .orElseThrow(
                        () -> new ModuleRefusedException("One of the module's functions is too large to be metered."));
    }

    /// Objects of the garbage-collection proposal live in the host's heap, where nothing bounds them.
    private static void refuseHeapTypes(WasmModule module) {
        if (Arrays.stream(module.typeSection().types()).anyMatch(Objects::isNull)) {
            throw new ModuleRefusedException("The module keeps objects outside of its memory, where they cannot be "
                    + "bounded; build it without WebAssembly's garbage collection.");
        }
    }

    /// Decodes a module that was made from a valid one, without its custom sections.
    static WasmModule trusted(Skeleton skeleton) {
        var sections = Parser.builder().withValidation(false);
        for (int id = 1; id <= SectionId.TAG; id++) {
            sections.includeSectionId(id);
        }
        return sections.build().parse(() -> new ByteArrayInputStream(skeleton.bytes()));
    }

    /// Decodes a module.
    ///
    /// @throws ModuleRefusedException if it is damaged or not valid
    static WasmModule decoded(byte[] wasm) {
        try {
            return Parser.parse(wasm);
        } catch (ChicoryException e) {
            throw new ModuleRefusedException("The module is damaged or not valid: " + Engine.reason(e) + ".");
        } catch (RuntimeException | AssertionError e) {
            throw new ModuleRefusedException("The module is damaged; its content cannot be decoded.");
        }
    }
}
