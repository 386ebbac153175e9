package dev.atoll.host.engine;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.NameCustomSection;
import com.dylibso.chicory.wasm.types.SectionId;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

/// What the functions of a module are called: by its name section, else by its exports, else by number. Names are
/// read when one is asked for, since that is only when something went wrong.
final class FunctionNames {
    private static final int LONGEST = 80;

    private final Skeleton skeleton;
    private final WasmModule module;

    /// @param skeleton the module's bytes, which have the names
    /// @param module the same module, decoded
    FunctionNames(Skeleton skeleton, WasmModule module) {
        this.skeleton = skeleton;
        this.module = module;
    }

    /// The name of a function, fit to be shown.
    ///
    /// @param index counted as the module does, its imports first
    String of(int index) {
        return of(section(), index);
    }

    /// The names of functions. Where a module names its own, those without any name are parts that were split off a
    /// large one, which called them; they are left out, unless there is nothing else to tell.
    List<String> of(int... indices) {
        if (indices.length == 0) {
            return List.of();
        }
        var names = section();
        var named = Arrays.stream(indices)
                .filter(index -> names == null || names.nameOfFunction(index) != null || exported(index) != null)
                .toArray();
        return Arrays.stream(named.length == 0 ? indices : named)
                .mapToObj(index -> of(names, index))
                .toList();
    }

    private String of(@Nullable NameCustomSection names, int index) {
        var name = names == null ? null : names.nameOfFunction(index);
        var exported = name == null ? exported(index) : RustNames.readable(name);
        return Words.printable(exported == null ? "function " + index : exported, LONGEST);
    }

    private @Nullable NameCustomSection section() {
        return Parser.builder()
                .withValidation(false)
                .includeSectionId(SectionId.CUSTOM)
                .build()
                .parse(() -> new ByteArrayInputStream(skeleton.bytes()))
                .nameSection();
    }

    private @Nullable String exported(int index) {
        var section = module.exportSection();
        for (int i = 0; i < section.exportCount(); i++) {
            var export = section.getExport(i);
            if (export.exportType() == ExternalType.FUNCTION && export.index() == index) {
                return export.name();
            }
        }
        return null;
    }
}
