package dev.atoll.host.engine;

import com.dylibso.chicory.runtime.ImportFunction;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.runtime.TableInstance;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Table;
import com.dylibso.chicory.wasm.types.TableLimits;
import com.dylibso.chicory.wasm.types.ValType;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.host.engine.code.Fuel;
import dev.atoll.host.engine.code.LoadedCode;
import dev.atoll.host.engine.code.Samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A module whose code is compiled: many instances can be made of it, from any thread.
public final class CompiledModule {
    private final WasmModule module;
    private final LoadedCode code;
    private final Function<Instance, Machine> machine;
    private final ModuleBounds bounds;
    private final List<ModuleImport> imports;
    private final Map<String, CoreSignature> functions;
    private final FunctionNames names;
    private final List<String> interpreted;

    private CompiledModule(WasmModule module, MadeCode made, ModuleBounds bounds) {
        this.module = module;
        this.code = LoadedCode.of(made.classes());
        this.machine = machineOf(code);
        this.bounds = bounds;
        this.imports = importsOf(module);
        this.functions = exportsOf(module);
        this.names = new FunctionNames(made.skeleton(), module);
        this.interpreted = made.interpreted().stream().map(names::of).toList();
    }

    static CompiledModule of(MadeCode made, ModuleBounds bounds) {
        return new CompiledModule(CodeCompiler.trusted(made.skeleton()), made, bounds);
    }

    private static Function<Instance, Machine> machineOf(LoadedCode code) {
        var constructor = code.constructor(Instance.class);
        return instance -> {
            try {
                return (Machine) constructor.newInstance(instance);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /// Names of the functions that are too large to be compiled and run about forty times slower.
    public List<String> interpreted() {
        return interpreted;
    }

    /// The budget of instructions that its instances share, if the engine was metered; plain code takes nothing
    /// from it.
    public Fuel fuel() {
        return code.fuel();
    }

    /// Functions as they call each other, the outermost first, with the instructions that were used while
    /// the last of them ran, as far as samples tell.
    ///
    /// @param samples taken of this module's code
    public Map<List<String>, Long> named(Samples samples) {
        var result = new LinkedHashMap<List<String>, Long>();
        var known = new HashMap<Integer, String>();
        for (var stack : samples.stacks()) {
            var functions = stack.functions().reversed().stream()
                    .map(function -> known.computeIfAbsent(function, names::of))
                    .toList();
            result.merge(functions, stack.instructions(), Long::sum);
        }
        return result;
    }

    /// Everything it needs from outside, in its own order.
    public List<ModuleImport> imports() {
        return imports;
    }

    /// The functions it exports whose signatures have only numbers, by name.
    public Map<String, CoreSignature> functions() {
        return functions;
    }

    /// Pages of 64 KiB that its memory has at the start; 0 if it has none.
    public int initialPages() {
        return module.memorySection()
                .map(section -> section.memoryCount() == 0
                        ? 0
                        : section.getMemory(0).limits().initialPages())
                .orElse(0);
    }

    /// Whether it exports its memory under a name.
    public boolean exportsMemory(String name) {
        var section = module.exportSection();
        for (int i = 0; i < section.exportCount(); i++) {
            var export = section.getExport(i);
            if (export.exportType() == ExternalType.MEMORY && export.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// Its exports in the shape of an instance that cannot be called: to check names and signatures.
    public GuestInstance unstarted() {
        return new UnstartedGuest(functions);
    }

    /// Makes an instance and runs the module's start function, on this thread.
    ///
    /// @param hostFunctions what the module may import; every function import must be among them, signatures
    ///     included
    /// @param pageLimit pages of 64 KiB that its memory may have
    /// @param stopper what stops its calls
    /// @throws dev.atoll.api.failure.ExtensionException if it needs more memory, traps or is interrupted
    /// @throws IllegalArgumentException if an import is missing
    public Guest instantiate(List<HostFunction> hostFunctions, int pageLimit, Stopper stopper) {
        return instantiate(hostFunctions, pageLimit, MemoryAccount.unlimited(), stopper);
    }

    /// Makes an instance that shares a bound of memory with others, and runs the module's start function, on this
    /// thread.
    ///
    /// @param hostFunctions what the module may import; every function import must be among them, signatures
    ///     included
    /// @param pageLimit pages of 64 KiB that its memory may have
    /// @param account what its memory is taken from, until the instance is closed
    /// @param stopper what stops its calls
    /// @throws dev.atoll.api.failure.ExtensionException if it needs more memory, traps or is interrupted
    /// @throws IllegalArgumentException if an import is missing
    public Guest instantiate(List<HostFunction> hostFunctions, int pageLimit, MemoryAccount account, Stopper stopper) {
        checkMemory(pageLimit);
        var share = new MemoryShare(account);
        if (!share.take(initialPages())) {
            throw new OutOfMemory("It could not start: " + account.refusal() + ".");
        }
        return Guest.of(
                new Guest.Origin(names, code.interruption(), stopper, share),
                owner -> Instance.builder(module)
                        .withMachineFactory(machine)
                        .withMemoryFactory(limits -> new FlatMemory(limits, pageLimit, share))
                        .withTableFactory(this::table)
                        .withImportValues(linked(hostFunctions, owner))
                        .withStart(false)
                        .build());
    }

    /// Makes an instance that nobody stops.
    ///
    /// @see #instantiate(List, int, Stopper)
    public Guest instantiate(List<HostFunction> hostFunctions, int pageLimit) {
        return instantiate(hostFunctions, pageLimit, new Stopper());
    }

    private void checkMemory(int pageLimit) {
        if (initialPages() > pageLimit) {
            throw new OutOfMemory(
                    "It needs " + initialPages() + " pages of memory to start, and " + pageLimit + " are allowed.");
        }
    }

    /// A table of the instance's own: the decoded one is shared by all instances and would remember their
    /// growth.
    private TableInstance table(Table declared, int initial) {
        long most = Math.min(declared.limits().max(), bounds.tableEntries());
        var limits = new TableLimits(declared.limits().min(), most);
        return new TableInstance(new Table(declared.elementType(), limits), initial);
    }

    private ImportValues linked(List<HostFunction> hostFunctions, Guest owner) {
        var builder = ImportValues.builder();
        for (var needed : imports) {
            var found = hostFunctions.stream()
                    .filter(f -> f.module().equals(needed.module()) && f.name().equals(needed.name()))
                    .filter(f -> needed.signature().equals(Optional.of(f.signature())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("missing import: " + needed));
            builder.addFunction(new ImportFunction(
                    found.module(),
                    found.name(),
                    FunctionType.of(
                            types(found.signature().parameters()),
                            types(found.signature().results())),
                    (instance, arguments) -> owner.callHost(found, arguments)));
        }
        return builder.build();
    }

    private static List<ValType> types(List<CoreType> types) {
        return types.stream()
                .map(type -> switch (type) {
                    case I32 -> ValType.I32;
                    case I64 -> ValType.I64;
                    case F32 -> ValType.F32;
                    case F64 -> ValType.F64;
                })
                .toList();
    }

    static List<ModuleImport> importsOf(WasmModule module) {
        var result = new ArrayList<ModuleImport>();
        var section = module.importSection();
        for (int i = 0; i < section.importCount(); i++) {
            var one = section.getImport(i);
            Optional<CoreSignature> signature = one instanceof FunctionImport function
                    ? signature(module.typeSection().getType(function.typeIndex()))
                    : Optional.empty();
            result.add(new ModuleImport(
                    Words.printable(one.module(), 200),
                    Words.printable(one.name(), 200),
                    one.importType().name().toLowerCase(Locale.ROOT),
                    signature));
        }
        return List.copyOf(result);
    }

    private static Map<String, CoreSignature> exportsOf(WasmModule module) {
        var result = new LinkedHashMap<String, CoreSignature>();
        int imported = module.importSection().count(ExternalType.FUNCTION);
        for (int i = 0; i < module.exportSection().exportCount(); i++) {
            var export = module.exportSection().getExport(i);
            if (export.exportType() == ExternalType.FUNCTION && export.index() >= imported) {
                var type = module.functionSection().getFunctionType(export.index() - imported, module.typeSection());
                signature(type).ifPresent(found -> result.put(export.name(), found));
            }
        }
        return Map.copyOf(result);
    }

    static Optional<CoreSignature> signature(FunctionType type) {
        var parameters = numbers(type.params());
        var results = numbers(type.returns());
        return parameters.isPresent() && results.isPresent()
                ? Optional.of(new CoreSignature(parameters.get(), results.get()))
                : Optional.empty();
    }

    private static Optional<List<CoreType>> numbers(List<ValType> types) {
        var result = new ArrayList<CoreType>(types.size());
        for (var type : types) {
            if (type.equals(ValType.I32)) {
                result.add(CoreType.I32);
            } else if (type.equals(ValType.I64)) {
                result.add(CoreType.I64);
            } else if (type.equals(ValType.F32)) {
                result.add(CoreType.F32);
            } else if (type.equals(ValType.F64)) {
                result.add(CoreType.F64);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(result);
    }
}
