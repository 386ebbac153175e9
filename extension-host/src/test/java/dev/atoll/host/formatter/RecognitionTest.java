package dev.atoll.host.formatter;

import dev.atoll.api.failure.Unsupported;
import dev.atoll.api.manifest.FormatterFamily;
import dev.atoll.host.engine.ModuleImport;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecognitionTest {
    private static List<ModuleImport> imports(String... names) {
        return Stream.of(names)
                .map(name -> name.split(" ", -1))
                .map(parts -> new ModuleImport(parts[0], parts[1], "function", Optional.empty()))
                .toList();
    }

    private static FormatterFamily family(List<ModuleImport> imports, String... exports) {
        return new Recognition(imports, List.of(exports)).family();
    }

    private static void refused(String why, List<ModuleImport> imports, String... exports) {
        assertThatThrownBy(() -> family(imports, exports))
                .isInstanceOf(Unsupported.class)
                .hasMessageContaining(why);
    }

    @Test
    void familiesAreToldByWhatModulesImportAndExport() {
        assertThat(family(List.of(), "dprint_plugin_version_4", "format")).isEqualTo(FormatterFamily.DPRINT);
        assertThat(family(imports("dprint host_format"), "get_plugin_schema_version"))
                .isEqualTo(FormatterFamily.DPRINT);
        assertThat(family(List.of(), "alloc", "format", "output_ptr", "output_len", "dispose"))
                .isEqualTo(FormatterFamily.GO);
        assertThat(family(imports("./x_bg.js __wbindgen_object_drop_ref"), "format"))
                .isEqualTo(FormatterFamily.BINDGEN);
    }

    @Test
    void othersAreToldWhatTheyAreAndWhatToDo() {
        refused("Pack it with `atoll ext pack`", imports("atoll:extension/log@0.1.0 write"), "x");
        refused("Use `atoll ext grammar pack`", List.of(), "tree_sitter_reef");
        refused("shortened the names of what it imports, such as \"a.b\"", imports("a b", "a c"), "d");
        refused("such as \"emscripten_resize_heap\"", imports("env emscripten_resize_heap"), "malloc");
        refused("Build it with GOOS=wasip1", imports("gojs runtime.wasmExit"), "run");
        refused("it exports no \"format\", only \"highlight\"", imports("wbg __wbindgen_throw"), "highlight");
        refused("is a command", imports("wasi_snapshot_preview1 fd_read"), "_start");
        refused("it imports \"env.sin\", and exports \"a\"", imports("env sin"), "a");
        refused("it imports nothing, and exports nothing", List.of());
    }
}
