package dev.atoll.host.formatter;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.host.engine.ModuleImport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells the families of modules by what they import and export, and why the others are of none.
///
/// @param imports what a module needs
/// @param exports the functions that it has
record Recognition(List<ModuleImport> imports, Collection<String> exports) {
    private static final String CONTRACT = "atoll:extension/";
    private static final String SYSTEM = "wasi_snapshot_preview1";
    private static final int SHORT = 2;
    private static final int MOST_NAMED = 6;

    Recognition {
        imports = List.copyOf(imports);
        exports = List.copyOf(exports);
    }

    /// @throws Unsupported if it is of none; the message says why and what else can be done
    FormatterFamily family() {
        if (exports.contains("dprint_plugin_version_4") || exports.contains("get_plugin_schema_version")) {
            return FormatterFamily.DPRINT;
        }
        if (exports.containsAll(List.of("alloc", "format", "output_ptr", "output_len", "dispose"))) {
            return FormatterFamily.GO;
        }
        if (importsNamed("__wb") && exports.contains("format")) {
            return FormatterFamily.BINDGEN;
        }
        throw new Unsupported(Stream.of(ours(), byEmscripten(), byOthers(), command())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::stranger));
    }

    private boolean importsNamed(String start) {
        return imports.stream().anyMatch(one -> one.name().startsWith(start));
    }

    private boolean importsFrom(String start) {
        return imports.stream().anyMatch(one -> one.module().startsWith(start));
    }

    private Optional<String> ours() {
        if (importsFrom(CONTRACT) || exports.stream().anyMatch(name -> name.startsWith(CONTRACT))) {
            return Optional.of("its module speaks this editor's contract already. Pack it with `atoll ext pack`.");
        }
        return exports.stream().anyMatch(name -> name.startsWith("tree_sitter_"))
                ? Optional.of("its module is a tree-sitter grammar. Use `atoll ext grammar pack`.")
                : Optional.empty();
    }

    private Optional<String> byEmscripten() {
        boolean shortened = !imports.isEmpty()
                && imports.stream()
                        .allMatch(one ->
                                one.module().length() <= SHORT && one.name().length() <= SHORT);
        if (shortened) {
            return Optional.of("Emscripten made its module and shortened the names of what it imports, such as \""
                    + imports.getFirst().module() + "." + imports.getFirst().name()
                    + "\". What they stand for is only in its JavaScript, which does not run here. Build it with"
                    + " -sSTANDALONE_WASM.");
        }
        boolean named = importsNamed("emscripten_")
                || importsNamed("_emscripten_")
                || importsNamed("invoke_")
                || importsNamed("_embind_")
                || importsNamed("__syscall_");
        return named
                ? Optional.of("Emscripten made its module for JavaScript that does part of the work, such as \""
                        + firstFrom("env") + "\". That does not run here. Build it with -sSTANDALONE_WASM.")
                : Optional.empty();
    }

    private String firstFrom(String module) {
        return imports.stream()
                .filter(one -> one.module().equals(module))
                .map(ModuleImport::name)
                .findFirst()
                .orElse(module);
    }

    private Optional<String> byOthers() {
        if (importsFrom("gojs") || importsFrom("go")) {
            return Optional.of("Go built its module for browsers: it imports from \"gojs\", which is JavaScript. Build"
                    + " it with GOOS=wasip1.");
        }
        if (importsNamed("__wb")) {
            return Optional.of("wasm-bindgen made its module for JavaScript that does more than pass a text: it exports"
                    + " no \"format\", only " + named(exports.stream()) + ".");
        }
        return imports.stream().anyMatch(one -> one.kind().equals("memory"))
                ? Optional.of("its module brings no memory of its own; JavaScript, or another module, gives it one.")
                : Optional.empty();
    }

    private Optional<String> command() {
        return exports.contains("_start")
                ? Optional.of("its module is a command, but needs more than a filter is given: it imports "
                        + named(imports.stream()
                                .filter(one -> !one.module().equals(SYSTEM))
                                .map(one -> one.module() + "." + one.name()))
                        + ". A filter is given the functions of " + SYSTEM + " alone.")
                : Optional.empty();
    }

    private String stranger() {
        return "its module is of no family that is known: it imports "
                + named(imports.stream().map(one -> one.module() + "." + one.name())) + ", and exports "
                + named(exports.stream())
                + ". Formatters are plug-ins for dprint, modules of Go with alloc, format and output_ptr, or modules of"
                + " wasm-bindgen with format; filters are commands with _start.";
    }

    private static String named(Stream<String> names) {
        var all = names.sorted().limit(MOST_NAMED + 1).toList();
        if (all.isEmpty()) {
            return "nothing";
        }
        return all.stream().limit(MOST_NAMED).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "))
                + (all.size() > MOST_NAMED ? " and more" : "");
    }
}
