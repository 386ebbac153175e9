package dev.atoll.host.sandbox;

import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.ModuleImport;
import dev.atoll.host.imports.wasi.Wasi;

import java.util.List;
import java.util.Optional;

/// Whether a module can be linked. Nothing of it runs to find out.
final class ImportCheck {
    private static final String CONTRACT = "atoll:extension/";

    private static final String WASI = " Of WASI, extensions get preview 1 and the interfaces cli, clocks, filesystem, "
            + "io and random of 0.2, all without files, network and processes. Leave out the library that needs more, "
            + "or build for a target without WASI, such as wasm32-unknown-unknown in Rust.";

    private static final String PAGE = " See docs/extensions/wasi.md.";

    private ImportCheck() {}

    /// Why a module cannot be linked, as a sentence for the user, or nothing if it can.
    ///
    /// @param imports what it needs
    /// @param offered what there is
    static Optional<String> problem(List<ModuleImport> imports, List<HostFunction> offered) {
        return imports.stream()
                .flatMap(needed -> problem(needed, offered).stream())
                .findFirst();
    }

    private static Optional<String> problem(ModuleImport needed, List<HostFunction> offered) {
        var name = "\"" + needed.module() + "\" \"" + needed.name() + "\"";
        if (!needed.kind().equals("function")) {
            return Optional.of("It imports a " + needed.kind() + ", " + name
                    + "; extensions may import functions only and bring their own memory.");
        }
        var sameName = offered.stream()
                .filter(f -> f.module().equals(needed.module()) && f.name().equals(needed.name()))
                .findFirst();
        if (sameName.isEmpty()) {
            return Optional.of("It imports " + name + ", which this editor does not offer." + hint(needed, offered));
        }
        return needed.signature().equals(Optional.of(sameName.get().signature()))
                ? Optional.empty()
                : Optional.of(
                        "It imports " + name + " with another signature than the contract's; build it with the SDK "
                                + "of the contract's version.");
    }

    private static String hint(ModuleImport needed, List<HostFunction> offered) {
        if (Wasi.isMeant(needed)) {
            return WASI + PAGE;
        }
        if (needed.module().equals("wbg") || needed.module().startsWith("__wbindgen")) {
            return " Its toolchain pulled in wasm-bindgen, which only browsers serve." + PAGE;
        }
        if (needed.module().equals("gojs") || needed.module().equals("go")) {
            return " Its toolchain built it for browsers; Go for extensions is built with GOOS=wasip1 and"
                    + " -buildmode=c-shared." + PAGE;
        }
        if (needed.module().equals("env")) {
            return " Something in it declares this and nothing defines it, so the linker left it to be imported."
                    + PAGE;
        }
        if (!needed.module().startsWith(CONTRACT)) {
            return " Extensions may only import the interfaces of \"" + CONTRACT + "\".";
        }
        boolean knownInterface = offered.stream().anyMatch(f -> f.module().equals(needed.module()));
        return knownInterface ? "" : ContractVersion.mismatch(needed.module()).orElse("");
    }
}
