package dev.atoll.host.engine;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;

/// What the functions of a module are called: by its name section, else by its exports, else by number.
final class FunctionNames {
    private static final int LONGEST = 80;

    private final WasmModule module;

    FunctionNames(WasmModule module) {
        this.module = module;
    }

    /// The name of a function, fit to be shown.
    ///
    /// @param index counted as the module does, its imports first
    String of(int index) {
        var names = module.nameSection();
        var name = names == null ? null : names.nameOfFunction(index);
        return Words.printable(name == null ? exported(index) : name, LONGEST);
    }

    private String exported(int index) {
        var section = module.exportSection();
        for (int i = 0; i < section.exportCount(); i++) {
            var export = section.getExport(i);
            if (export.exportType() == ExternalType.FUNCTION && export.index() == index) {
                return export.name();
            }
        }
        return "function " + index;
    }
}
